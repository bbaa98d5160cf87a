import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';

/** From this share of the Han letters on, kana make a sentence Japanese; fewer may be a quoted name. */
const KANA_SHARE = 0.12;
/** Han letters without kana that make a sentence Chinese whatever stands around it. */
const SURE_HAN = 6;

/** The language of the Han and kana of each sentence. */
export interface HanReader {
  languageOf(token: number): Lang | 'und';
  /** Whether the sentence itself decided, not its paragraph. */
  isSure(token: number): boolean;
}

/** Of a text without kana. */
const CHINESE: HanReader = { languageOf: () => 'zh', isSure: () => true };

export function readHan(tokens: Tokens, { byScript }: Candidates): HanReader {
  const [only, other] = byScript[Script.Han]!;
  if (other === undefined) return { languageOf: () => only ?? 'und', isSure: () => true };
  if ((tokens.scripts & (1 << Script.Kana)) === 0) return CHINESE;

  const size = tokens.count === 0 ? 0 : tokens.sentence(tokens.count - 1) + 1;
  const han = new Int32Array(size);
  const kana = new Int32Array(size);
  const paragraphKana = new Set<number>();
  for (let token = 0; token < tokens.count; token++) {
    const script = tokens.script(token);
    const sentence = tokens.sentence(token);
    if (script === Script.Han) han[sentence]! += tokens.letters(token);
    else if (script === Script.Kana) {
      kana[sentence]! += tokens.letters(token);
      paragraphKana.add(tokens.paragraph(token));
    }
  }
  const isJapanese = (sentence: number) => kana[sentence]! > 0 && kana[sentence]! >= KANA_SHARE * han[sentence]!;
  return {
    languageOf(token) {
      const sentence = tokens.sentence(token);
      if (isJapanese(sentence) || tokens.script(token) === Script.Kana) return 'ja';
      if (tokens.script(token) === Script.Bopomofo || han[sentence]! >= SURE_HAN) return 'zh';
      return paragraphKana.has(tokens.paragraph(token)) ? 'ja' : 'zh';
    },
    isSure(token) {
      return isJapanese(tokens.sentence(token)) || !paragraphKana.has(tokens.paragraph(token));
    },
  };
}
