import { formatOf } from '../formats/index.ts';
import { engineFinding } from '../lint/engine-findings.ts';
import { quote } from '../lint/quote.ts';
import type { Locale, Text } from '../rule/messages.ts';
import type { Linted } from './lint-source.ts';

const NOT_JUDGED: Text = { en: 'The file was not linted.', zh: '此文件未作检查。' };

/** The result for a file that bilint itself failed on. */
export function failed(path: string, error: unknown, { locale }: { readonly locale: Locale }): Linted {
  const why = error instanceof Error ? error.message : String(error);
  return {
    result: {
      path,
      format: formatOf(path) ?? null,
      encoding: null,
      findings: [engineFinding('linter-failed', { why: quote(why) }, locale)],
      suppressed: [],
      notes: [{ id: 'internal-error', message: NOT_JUDGED[locale] }],
    },
    source: null,
    lines: null,
  };
}
