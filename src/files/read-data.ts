import { ConfigError } from '../config/config-error.ts';
import { LineIndex } from '../text/line-index.ts';
import { jsonMistakeAt } from './json-mistake.ts';

/** The value of a JSON text. Throws a ConfigError with line and column. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = jsonMistakeAt(text);
    throw brokenAt('JSON', text, at, at >= text.trimEnd().length ? ENDS_EARLY : unexpected(text, at));
  }
}

const ENDS_EARLY = { en: 'it ends too early', zh: '内容提前结束' };

function unexpected(text: string, at: number) {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { en: `“${found}” may not stand here`, zh: `此处不能出现“${found}”` };
}

/** The value of a YAML text. Throws a ConfigError with line and column. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const [mistake] = document.errors;
  if (mistake === undefined) return document.toJS({ maxAliasCount: 100 }) as unknown;
  throw brokenAt('YAML', text, mistake.pos[0], { en: mistake.message, zh: mistake.message });
}

function brokenAt(language: string, text: string, offset: number, why: { readonly en: string; readonly zh: string }) {
  const { line, column } = new LineIndex(text).positionOf(offset);
  return new ConfigError('', {
    en: `broken ${language} at line ${line}, column ${column}: ${why.en}`,
    zh: `第 ${line} 行第 ${column} 列的 ${language} 有误：${why.zh}`,
  });
}
