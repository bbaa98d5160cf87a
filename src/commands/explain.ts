import type { Explanation } from '../linter/index.ts';
import { harmless, harmlessJson } from '../report/harmless.ts';
import { createPaint, type Paint } from '../report/paint.ts';
import { WORDS } from '../report/words.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { choice } from './choice.ts';
import { wantsColour } from './colour.ts';
import { explained } from './explained.ts';
import { optionsHelp } from './option-help.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { parseOptions } from './parse-argv.ts';
import { settingsOf } from './settings.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const OPTIONS = {
  format: { type: 'string', value: 'text|json', help: { en: 'text (default) or json.', zh: 'text（默认）或 json。' } },
  config: LINT_OPTIONS.config,
  'no-config': LINT_OPTIONS['no-config'],
  preset: LINT_OPTIONS.preset,
  locale: LINT_OPTIONS.locale,
  color: LINT_OPTIONS.color,
  'no-color': LINT_OPTIONS['no-color'],
  help: LINT_OPTIONS.help,
} as const satisfies Readonly<Record<string, OptionSpec>>;

const HEAD: Text = {
  en: 'Usage: bilint explain [options] RULE\n\nTells what a rule, or a finding of the engine, reports, and how it is set here.\n\nOptions:\n',
  zh: '用法：bilint explain [选项] 规则\n\n说明规则（或引擎本身）报告什么，以及此处的设置。\n\n选项：\n',
};

/** `bilint explain RULE`: what it reports, its options, where its page is. */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { flags, paths } = parseOptions(args, OPTIONS, 'bilint explain');
  const { format = 'text', help, ...others } = flags;
  const settings = settingsOf({ flags: others, paths: [] });
  const { locale } = settings;
  if (help === true) {
    await terminal.stdout.write(`${HEAD[locale]}${optionsHelp(OPTIONS, locale)}`);
    return EXIT.ok;
  }
  const [rule] = paths;
  if (rule === undefined || paths.length > 1) throw new UsageError(ONE_RULE);
  const form = choice('--format', format, ['text', 'json']);
  const [explanation] = await explained(settings, terminal, rule);
  const paint = createPaint(wantsColour(settings.colour, terminal.stdout, terminal.env));
  const text = form === 'json' ? harmlessJson(JSON.stringify(explanation)) : textOf(explanation!, locale, paint);
  await terminal.stdout.write(`${text}\n`);
  return EXIT.ok;
}

const ONE_RULE: Text = {
  en: 'explain takes one rule; bilint rules lists them.',
  zh: 'explain 需要一条规则；bilint rules 列出所有规则。',
};

function textOf(rule: Explanation, locale: Locale, paint: Paint): string {
  const words = PAGE[locale];
  const severity = { ...WORDS[locale].severity, off: words.off };
  const options = rule.options.flatMap(({ name, type, default: initial, value, description }) => [
    `  ${name} (${type}, ${words.default} ${JSON.stringify(initial)}${
      JSON.stringify(value) === JSON.stringify(initial) ? '' : `, ${words.here} ${JSON.stringify(value)}`
    })`,
    `      ${description}`,
  ]);
  const lines = [
    paint('bold', rule.id),
    rule.description,
    '',
    `${words.severity}${severity[rule.severity]}${words.hereIs}${severity[rule.configured]}`,
    ...(rule.presets.length > 0 ? [`${words.presets}${rule.presets.join(', ')}`] : []),
    `${words.fix}${words.fixes[rule.fix]}`,
    '',
    words.messages,
    ...Object.values(rule.messages).map((message) => `  ${message}`),
    ...(options.length > 0 ? ['', words.options, ...options] : []),
    '',
    paint('dim', rule.url),
  ];
  return lines.map((line) => (line.includes('\x1b') ? line : harmless(line))).join('\n');
}

const PAGE = {
  en: {
    off: 'off',
    severity: 'severity: ',
    hereIs: '; here: ',
    presets: 'presets: ',
    fix: 'fix: ',
    fixes: { none: 'none', markup: 'changes markup, never what a reader sees', text: 'changes text, as its page says' },
    messages: 'It says:',
    options: 'Options:',
    default: 'default',
    here: 'here',
  },
  zh: {
    off: '关闭',
    severity: '级别：',
    hereIs: '；此处：',
    presets: '预设：',
    fix: '修正：',
    fixes: { none: '无', markup: '只改标记，不改读者所见', text: '会改文本，详见规则页面' },
    messages: '消息：',
    options: '选项：',
    default: '默认',
    here: '此处',
  },
} as const;
