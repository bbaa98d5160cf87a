/** Macron, acute, caron, grave. */
const TONES = /[\u0304\u0301\u030c\u0300]/g;
/** What plain words in brackets do not have besides a tone: ü or the phonetic forms of g and a. */
const PHONETIC = /[üɡɑ]/;
/** The syllables of standard Chinese (GB/T 16159), initial and final. */
const SYLLABLE =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|er|i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ua|uo|uai|ui|uan|un|uang|ue|ü|üe|üan|ün)|h?(?:n|ng|m))$/;

/** Whether the text is one syllable of pinyin with its tone, or with a letter that only readings have. */
export function isReading(text: string): boolean {
  const decomposed = text.normalize('NFD');
  const tones = decomposed.match(TONES)?.length ?? 0;
  const bare = decomposed.replace(TONES, '').normalize('NFC');
  return (
    (tones === 1 || (tones === 0 && PHONETIC.test(bare))) && SYLLABLE.test(bare.replaceAll('ɡ', 'g').replace('ɑ', 'a'))
  );
}
