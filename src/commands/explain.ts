import type { Explanation } from '../linter/index.ts';
import { harmless, harmlessJson } from '../report/harmless.ts';
import type { Paint } from '../report/paint.ts';
import { WORDS } from '../report/words.ts';
import type { Locale, Text } from '../rule/messages.ts';
import { runExplaining } from './explained.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const HELP: Text = {
  en: 'Usage: bilint explain [options] RULE\n\nTells what a rule, or a finding of the engine, reports, and how it is set here.\n\nOptions:\n',
  zh: '用法：bilint explain [选项] 规则\n\n说明规则（或引擎本身）报告什么，以及此处的设置。\n\n选项：\n',
};

/** `bilint explain RULE`: what it reports, its options, where its page is. */
export function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const ruleIn = ([rule, ...others]: readonly string[]) => {
    if (rule === undefined || others.length > 0) throw new UsageError(ONE_RULE);
    return rule;
  };
  const json = ([rule]: readonly Explanation[]) => harmlessJson(JSON.stringify(rule));
  return runExplaining({ name: 'explain', help: HELP, ruleIn, text: textOf, json }, args, terminal);
}

const ONE_RULE: Text = {
  en: 'explain takes one rule; bilint rules lists them.',
  zh: 'explain 需要一条规则；bilint rules 列出所有规则。',
};

function textOf([rule]: readonly Explanation[], locale: Locale, paint: Paint): string {
  if (rule === undefined) return '';
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
