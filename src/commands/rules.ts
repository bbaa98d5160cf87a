import type { Explanation } from '../linter/index.ts';
import { harmless, harmlessJson } from '../report/harmless.ts';
import type { Paint } from '../report/paint.ts';
import { WORDS } from '../report/words.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { cellsOf } from '../text/width.ts';
import { runExplaining } from './explained.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const HELP: Text = {
  en: 'Usage: bilint rules [options]\n\nLists every rule, and what the config of the current folder makes of it.\n\nOptions:\n',
  zh: '用法：bilint rules [选项]\n\n列出所有规则，以及当前文件夹的配置对它们的设置。\n\n选项：\n',
};

/** `bilint rules`: every rule in a line, or all that is known of them as JSON. */
export function rulesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const ruleIn = (paths: readonly string[]) => {
    if (paths.length > 0) throw new UsageError(NO_PATHS);
    return undefined;
  };
  const json = (rules: readonly Explanation[]) => harmlessJson(JSON.stringify(rules));
  return runExplaining({ name: 'rules', help: HELP, ruleIn, text: tableOf, json }, args, terminal);
}

const NO_PATHS: Text = {
  en: 'rules takes no further argument; see bilint explain RULE.',
  zh: 'rules 不带其他参数；请看 bilint explain 规则。',
};

function tableOf(rules: readonly Explanation[], locale: Locale, paint: Paint): string {
  const severity = { ...WORDS[locale].severity, off: OFF[locale] };
  const rows = rules.map(({ id, configured, fix, description }) => [
    harmless(id),
    severity[configured],
    fix === 'none' ? '' : FIX[locale],
    harmless(description),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => cellsOf(row[column]!))));
  const lines = rows.map((row, i) => {
    const line = row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - cellsOf(cell))))
      .join('  ');
    return rules[i]!.configured === 'off' ? paint('dim', line.trimEnd()) : line.trimEnd();
  });
  return lines.join('\n');
}

const OFF: Text = { en: 'off', zh: '关闭' };
const FIX: Text = { en: 'fix', zh: '可修正' };
