import { Script } from '../text/script.ts';
import type { Candidates } from './candidates.ts';
import type { Lang } from './language.ts';
import type { Tokens } from './tokens.ts';

/** From this share of the Han letters on, kana make a sentence Japanese; fewer may be a quoted name. */
const KANA_SHARE = 0.12;
/** Han letters without kana that make a sentence Chinese whatever stands around it. */
const SURE_HAN = 6;

/** The language of the Han and kana of each sentence of a text. */
export interface HanReader {
  languageOf(token: number): Lang | 'und';
  /** Whether the sentence itself decided, not its paragraph. */
  isSure(token: number): boolean;
}

/** Of a text without kana. */
const CHINESE: HanReader = { languageOf: () => 'zh', isSure: () => true };

/** Reads a text with kana, where they may be Japanese and Han beside them Chinese. */
class KanaReader implements HanReader {
  /** Letters, by sentence. */
  readonly #han: Int32Array;
  readonly #kana: Int32Array;
  readonly #paragraphsWithKana = new Set<number>();
  #tokens: Tokens | undefined;

  constructor(sentences: number) {
    this.#han = new Int32Array(sentences);
    this.#kana = new Int32Array(sentences);
  }

  read(tokens: Tokens, sentences: number): void {
    const han = this.#han.fill(0, 0, sentences);
    const kana = this.#kana.fill(0, 0, sentences);
    this.#paragraphsWithKana.clear();
    this.#tokens = tokens;
    for (let token = 0; token < tokens.count; token++) {
      const script = tokens.script(token);
      if (script === Script.Han) han[tokens.sentence(token)]! += tokens.letters(token);
      else if (script === Script.Kana) {
        kana[tokens.sentence(token)]! += tokens.letters(token);
        this.#paragraphsWithKana.add(tokens.paragraph(token));
      }
    }
  }

  languageOf(token: number): Lang {
    const tokens = this.#tokens!;
    const sentence = tokens.sentence(token);
    if (this.#isJapanese(sentence) || tokens.script(token) === Script.Kana) return 'ja';
    if (tokens.script(token) === Script.Bopomofo || this.#han[sentence]! >= SURE_HAN) return 'zh';
    return this.#paragraphsWithKana.has(tokens.paragraph(token)) ? 'ja' : 'zh';
  }

  isSure(token: number): boolean {
    const tokens = this.#tokens!;
    return this.#isJapanese(tokens.sentence(token)) || !this.#paragraphsWithKana.has(tokens.paragraph(token));
  }

  #isJapanese(sentence: number): boolean {
    const kana = this.#kana[sentence]!;
    return kana > 0 && kana >= KANA_SHARE * this.#han[sentence]!;
  }
}

const KEPT_SENTENCES = 1 << 10;
/** One reader serves all texts, one at a time; a text of more sentences gets its own. */
const kept = new KanaReader(KEPT_SENTENCES);

/** Valid until the next call. */
export function readHan(tokens: Tokens, { byScript }: Candidates): HanReader {
  const [only, other] = byScript[Script.Han]!;
  if (other === undefined) return { languageOf: () => only ?? 'und', isSure: () => true };
  if ((tokens.scripts & (1 << Script.Kana)) === 0) return CHINESE;
  const sentences = tokens.sentence(tokens.count - 1) + 1;
  const reader = sentences <= KEPT_SENTENCES ? kept : new KanaReader(sentences);
  reader.read(tokens, sentences);
  return reader;
}

/** The one language that all Han, kana and Bopomofo of a text are in; `und` where they are in several, or in none. */
export function languageOfHan(tokens: Tokens, candidates: Candidates): Lang | 'und' {
  const [only, other] = candidates.byScript[Script.Han]!;
  if (other === undefined) return only ?? 'und';
  if ((tokens.scripts & (1 << Script.Kana)) === 0) return 'zh';
  const reader = readHan(tokens, candidates);
  let found: Lang | 'und' = 'und';
  for (let token = 0; token < tokens.count; token++) {
    if (!isHan(tokens.script(token))) continue;
    const lang = reader.languageOf(token);
    if (found !== 'und' && lang !== found) return 'und';
    found = lang;
  }
  return found;
}

/** Whether a script's language is told with that of the Han around it. */
export function isHan(script: Script): boolean {
  return script === Script.Han || script === Script.Kana || script === Script.Bopomofo;
}
