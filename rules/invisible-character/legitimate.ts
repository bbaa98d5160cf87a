/** Scripts whose letters join, or form clusters, so that joiners change what a reader sees. */
const JOINING = scripts(
  'Arabic Syriac Mandaic Mongolian Nko Adlam Hanifi_Rohingya Phags_Pa Thaana',
  'Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Meetei_Mayek Ol_Chiki',
  'Khmer Myanmar Tibetan Balinese Javanese Sundanese Limbu Lepcha Newa Chakma Grantha Kaithi',
);
/** Scripts without blanks between words, where a zero-width space shows where a line may break. */
const UNSPACED = scripts('Thai Lao Khmer Myanmar Tibetan Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Javanese Balinese');
const RIGHT_TO_LEFT = scripts('Arabic Hebrew Syriac Thaana Nko Samaritan Mandaic Adlam Hanifi_Rohingya');
const MONGOLIAN = scripts('Mongolian Phags_Pa');
const JAMO = /^[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]/u;
/** What an emoji sequence goes on from, and what it goes on to. */
const isEmojiBefore = (text: string) => /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3)/u.test(text);
const isEmoji = (text: string) => /^\p{Extended_Pictographic}/u.test(text);
const isMark = (text: string) => /^\p{M}/u.test(text);
const isLetter = (text: string) => /^\p{L}/u.test(text);
/** A direction mark stands beside a letter or two of punctuation away: so many code units to either side are looked at. */
const REACH = 32;

/** Made when it is asked for: few texts have a character that needs it. */
function scripts(...names: readonly string[]): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(
      `[${names.join(' ').replace(/\w+/g, '\\p{Script_Extensions=$&}').replaceAll(' ', '')}]`,
      'u',
    );
    return pattern;
  };
}

/** Where a run of invisible characters stands. */
export interface Place {
  readonly text: string;
  /** Half-open. */
  readonly start: number;
  readonly end: number;
  readonly run: string;
  /** The characters beside the run; empty at an end of the text. */
  readonly before: string;
  readonly after: string;
  /** The document is written from right to left. */
  readonly rightToLeft: boolean;
}

/** The script or the sequence around it needs the character, or it stands where it does what it is for. */
export function isLegitimate(character: string, place: Place): boolean {
  const { before, after, run } = place;
  const beside = (pattern: RegExp) => pattern.test(before) || pattern.test(after);
  switch (character.codePointAt(0)!) {
    case 0x200c:
    case 0x200d:
      return beside(JOINING()) || (isEmojiBefore(before) && isEmoji(after));
    case 0x200b:
      return beside(UNSPACED());
    case 0x200e:
    case 0x200f:
    case 0x061c:
      return place.rightToLeft || RIGHT_TO_LEFT().test(around(place));
    case 0x034f:
      return isMark(before) || isMark(after);
    case 0x115f:
    case 0x1160:
      return beside(JAMO);
    case 0x180e:
      return beside(MONGOLIAN());
    case 0x17b4:
    case 0x17b5:
      return beside(UNSPACED());
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
      return run.length === 1 && !splitsWord(place);
    default:
      return character >= '\u{e0001}' && isEmojiBefore(before) && run.endsWith('\u{e007f}');
  }
}

/** Between two letters of running text. */
export function splitsWord({ before, after }: Place): boolean {
  return (isLetter(before) || isMark(before)) && isLetter(after);
}

function around({ text, start, end }: Place): string {
  return text.slice(Math.max(0, start - REACH), end + REACH);
}
