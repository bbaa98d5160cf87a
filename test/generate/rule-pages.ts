import { existsSync, readFileSync } from 'node:fs';
import type { Rule } from '../../src/rule/define-rule.ts';
import type { Locale } from '../../src/rule/messages.ts';
import type { OptionSpec } from '../../src/rule/options.ts';
import type { GeneratedFile } from './generated-files.ts';
import { ruleIds } from './rules-index.ts';

/** As the evaluation writes them: in how many of the documents each rule found something. */
interface Rates {
  readonly documents: number;
  readonly rules: Readonly<Record<string, number>>;
}

interface Rate {
  readonly documents: number;
  readonly hits: number;
}

const WORDS = {
  en: {
    options: ['Option', 'Type', 'Default', 'What it says'],
    rules: ['Rule', 'Default', 'Fix', 'Hits', 'What it does'],
    off: 'off',
    about: (documents: number) =>
      `Fix: 🔧 means that \`--fix\` mends it. Hits: the share of ${documents} real, honest pages in several languages that the rule reports, true defects among them included. Rules that are off come with a preset, or by name.`,
    unmeasured: 'Not measured yet.',
    rate: ({ documents, hits }: Rate) =>
      `Of ${documents} real, honest pages in several languages, ${hits} had a finding of this rule (${percent(hits, documents)}).`,
    presets: 'Presets',
  },
  zh: {
    options: ['选项', '类型', '默认值', '含义'],
    rules: ['规则', '默认级别', '修复', '命中率', '作用'],
    off: '关闭',
    about: (documents: number) =>
      `修复：🔧 表示 \`--fix\` 可以修正。命中率：在 ${documents} 个真实、正常的多语言页面中被该规则报告的比例，包括其中真正的缺陷。默认关闭的规则随预设启用，或单独启用。`,
    unmeasured: '尚未测量。',
    rate: ({ documents, hits }: Rate) =>
      `在 ${documents} 个真实、正常的多语言页面中，${hits} 个被本规则报告（${percent(hits, documents)}）。`,
    presets: '预设',
  },
} as const;

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** The rule pages, the rules' index page and the READMEs, with what stands between `<!-- name -->` markers rendered anew. */
export async function rulePages(): Promise<GeneratedFile[]> {
  const rules = await Promise.all(
    ruleIds().map(async (id) => (await import(`../../rules/${id}/index.ts`)).default as Rule),
  );
  const rates = JSON.parse(readFileSync('test/evaluate/rates.json', 'utf8')) as Rates;
  const files: GeneratedFile[] = [];
  for (const [locale, name] of [
    ['en', 'README.md'],
    ['zh', 'README.zh.md'],
  ] as const) {
    for (const rule of rules) {
      const rate = { documents: rates.documents, hits: rates.rules[rule.id] ?? 0 };
      files.push(
        filled(`rules/${rule.id}/${name}`, {
          options: optionsTable(rule, locale),
          rates: rates.documents === 0 ? WORDS[locale].unmeasured : WORDS[locale].rate(rate),
        }),
      );
    }
    for (const path of [name, `rules/${name}`]) {
      if (existsSync(path))
        files.push(
          filled(path, { rules: rulesTable(rules, rates, locale, path.startsWith('rules/') ? '.' : './rules') }),
        );
    }
  }
  return files;
}

/** The file with each marked part replaced. Throws an Error on an opening marker without its closing one. */
function filled(path: string, parts: Readonly<Record<string, string>>): GeneratedFile {
  let text = readFileSync(path, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    if (start < 0) continue;
    const end = text.indexOf(close, start);
    if (end < 0) throw new Error(`${path}: “${open}” has no “${close}”.`);
    text = `${text.slice(0, start + open.length)}\n${part}\n${text.slice(end)}`;
  }
  return { path, text };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function optionsTable(rule: Rule, locale: Locale): string {
  const rows = Object.entries(rule.options).map(([name, spec]) => [
    `\`${name}\``,
    typeOf(spec),
    `\`${JSON.stringify(spec.default)}\``,
    spec.description[locale],
  ]);
  return table(WORDS[locale].options, rows);
}

function typeOf(spec: OptionSpec): string {
  switch (spec.type) {
    case 'integer':
      return spec.minimum === undefined ? 'integer' : `integer ≥ ${spec.minimum}`;
    case 'enum':
      return spec.values.map((value) => `\`"${value}"\``).join(', ');
    case 'strings':
      return 'string[]';
    case 'boolean':
      return 'boolean';
  }
}

function rulesTable(rules: readonly Rule[], rates: Rates, locale: Locale, folder: string): string {
  const words = WORDS[locale];
  const page = locale === 'zh' ? 'README.zh.md' : 'README.md';
  const rows = rules.map((rule) => [
    `[\`${rule.id}\`](${folder}/${rule.id}/${page})`,
    defaultOf(rule, words.off),
    rule.fix === 'none' ? '' : '🔧',
    percent(rates.rules[rule.id] ?? 0, rates.documents),
    rule.description[locale],
  ]);
  return `${table(words.rules, rows)}\n\n${words.about(rates.documents)}`;
}

/** The severity; of a rule that is off by default, also the presets that take it. */
function defaultOf({ severity, presets }: Rule, off: string): string {
  if (presets.includes('recommended')) return severity;
  return [off, ...presets.map((preset) => `\`${preset}\`: ${severity}`)].join('; ');
}
