import type { ResolvedConfig } from '../config/index.ts';
import { engineFinding } from '../lint/engine-findings.ts';
import { quote } from '../lint/quote.ts';
import type { Text } from '../rule/messages.ts';
import { formatFor } from './format-for.ts';
import type { Linted } from './lint-source.ts';

const NOT_JUDGED: Text = { en: 'The file was not linted.', zh: '此文件未作检查。' };

/** The result for a file that bilint itself failed on. */
export function failed(path: string, error: unknown, config: ResolvedConfig): Linted {
  const { locale } = config;
  const why = error instanceof Error ? error.message : String(error);
  return {
    result: {
      path,
      format: formatFor(path, config) ?? null,
      encoding: null,
      findings: [engineFinding('linter-failed', { why: quote(why) }, locale)],
      suppressed: [],
      notes: [{ id: 'internal-error', message: NOT_JUDGED[locale] }],
    },
    source: null,
    lines: null,
  };
}
