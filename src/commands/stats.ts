import type { Phase, Stopwatch } from '../lint/stopwatch.ts';
import type { Locale } from '../rule/messages.ts';
import { cellsOf } from '../text/width.ts';

interface Row {
  readonly name: string;
  readonly milliseconds: number;
}

/** `--stats`: two tables of CPU time, by phase and by rule, the dearest rule first; shares are of the whole run. */
export function statsOf({ total, phases, rules }: Stopwatch, locale: Locale): string {
  const words = WORDS[locale];
  const measured = [...phases].map(([phase, milliseconds]) => ({ name: words.phases[phase], milliseconds }));
  const rest = measured.reduce((left, { milliseconds }) => left - milliseconds, total);
  const byRule = [...rules]
    .map(([name, milliseconds]) => ({ name, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds || (a.name < b.name ? -1 : 1));
  return [
    ...tableOf(words.phase, [...measured, { name: words.rest, milliseconds: rest }], total),
    ...(byRule.length === 0 ? [] : ['', ...tableOf(words.rule, byRule, total)]),
    '',
  ].join('\n');
}

function tableOf(title: string, rows: readonly Row[], total: number): string[] {
  const table = [
    [title, 'ms', '%'],
    ...rows.map(({ name, milliseconds }) => [
      name,
      milliseconds.toFixed(1),
      (total > 0 ? (100 * milliseconds) / total : 0).toFixed(1),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((cells) => cellsOf(cells[column]!))));
  return table.map((cells) =>
    cells
      .map((cell, column) => {
        const blanks = ' '.repeat(widths[column]! - cellsOf(cell));
        return column === 0 ? cell + blanks : blanks + cell;
      })
      .join('  '),
  );
}

interface Words {
  readonly phase: string;
  readonly rule: string;
  /** Starting, finding and reading files, writing. */
  readonly rest: string;
  readonly phases: Readonly<Record<Phase, string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    phase: 'CPU time by phase',
    rule: 'CPU time by rule',
    rest: 'files, loading and all else',
    phases: {
      decode: 'decoding',
      parse: 'parsing',
      languages: 'languages',
      rules: 'rules',
      plugins: 'unified plugins',
      suppress: 'suppressions',
      report: 'report',
    },
  },
  zh: {
    phase: '各阶段的 CPU 时间',
    rule: '各规则的 CPU 时间',
    rest: '文件、加载及其他',
    phases: {
      decode: '解码',
      parse: '解析',
      languages: '语言识别',
      rules: '规则',
      plugins: 'unified 插件',
      suppress: '抑制',
      report: '报告',
    },
  },
};
