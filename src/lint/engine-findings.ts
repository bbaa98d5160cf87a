import type { Severity } from '../rule/define-rule.ts';
import { fill, type Locale, type Text } from '../rule/messages.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import { enginePageOf } from './active-rule.ts';
import type { Finding } from './finding.ts';

interface EngineMessage {
  readonly rule?: string;
  readonly severity: Severity;
  readonly text: Text;
}

/** What the engine itself reports, under ids that no rule may have: their own, or that of `rule`. */
export const ENGINE_FINDINGS = {
  undecodable: {
    severity: 'error',
    text: {
      en: 'The file is in no encoding that can be told ({why}); save it as UTF-8 or declare its encoding.',
      zh: '无法确定文件的编码（{why}）；请保存为 UTF-8 或声明其编码。',
    },
  },
  'too-large': {
    severity: 'warn',
    text: {
      en: 'The file is larger than {limit} bytes and was not linted; raise the limit or split the file.',
      zh: '文件超过 {limit} 字节，未作检查；请提高上限或拆分文件。',
    },
  },
  'too-complex': {
    severity: 'warn',
    text: {
      en: 'The markup from here on is nested too deeply and was read as plain text; simplify it.',
      zh: '此处之后的标记嵌套过深，已按纯文本读取；请简化标记。',
    },
  },
  'too-many-findings': {
    severity: 'info',
    text: {
      en: 'Rule “{rule}” found more in this file than is shown; mend these and lint again.',
      zh: '规则“{rule}”在此文件中还有更多问题未列出；请修正后重新检查。',
    },
  },
  'unreadable-file': {
    severity: 'error',
    text: {
      en: 'The file could not be read ({why}); check its path and rights.',
      zh: '无法读取文件（{why}）；请检查路径和权限。',
    },
  },
  'internal-error': {
    severity: 'error',
    text: {
      en: 'Rule “{rule}” failed on this file ({why}); report it to the rule’s author.',
      zh: '规则“{rule}”在此文件上出错（{why}）；请报告给规则作者。',
    },
  },
  'plugin-failed': {
    rule: 'internal-error',
    severity: 'error',
    text: {
      en: 'Plugin “{plugin}” failed on this file ({why}); report it to the plugin’s author.',
      zh: '插件“{plugin}”在此文件上出错（{why}）；请报告给插件作者。',
    },
  },
  'detector-failed': {
    rule: 'internal-error',
    severity: 'error',
    text: {
      en: 'The detector of the config failed on this file ({why}), and bilint’s own took its place; report it to the detector’s author.',
      zh: '配置中的检测器在此文件上出错（{why}），已改用 bilint 自带的检测器；请报告给检测器的作者。',
    },
  },
  'plugin-too-slow': {
    rule: 'internal-error',
    severity: 'error',
    text: {
      en: 'Plugin “{plugin}” did not finish within {limit} ms; raise limits.maxPluginMilliseconds or leave the plugin out.',
      zh: '插件“{plugin}”未在 {limit} 毫秒内完成；请提高 limits.maxPluginMilliseconds 或停用该插件。',
    },
  },
  'too-complex-for-plugins': {
    rule: 'too-complex',
    severity: 'warn',
    text: {
      en: 'The markup is nested too deeply, or too long in one piece, for {tree} plugins, which did not see this file; simplify it.',
      zh: '标记嵌套过深或单段过长，{tree} 插件未检查此文件；请简化标记。',
    },
  },
  'linter-failed': {
    rule: 'internal-error',
    severity: 'error',
    text: {
      en: 'bilint itself failed on this file ({why}), which was not linted; report it to bilint’s authors.',
      zh: 'bilint 自身在此文件上出错（{why}），此文件未作检查；请报告给 bilint 的作者。',
    },
  },
  'unused-suppression': {
    severity: 'warn',
    text: { en: 'Comment “{what}” suppresses nothing; remove it.', zh: '注释“{what}”没有抑制任何问题，请删除。' },
  },
  'unknown-suppression': {
    severity: 'warn',
    text: {
      en: 'There is no rule “{rule}” to suppress; correct its name.',
      zh: '没有名为“{rule}”的规则可供抑制，请更正名称。',
    },
  },
  'suppression-reason': {
    severity: 'warn',
    text: {
      en: 'The suppression “{what}” gives no reason; add one after “--”.',
      zh: '抑制注释“{what}”没有说明理由，请在“--”之后补充。',
    },
  },
} as const satisfies Readonly<Record<string, EngineMessage>>;

/** The findings of the engine that a config may set like rules. */
export const CONFIGURABLE_FINDINGS = ['unused-suppression', 'unknown-suppression', 'suppression-reason'] as const;

export type ConfigurableFindingId = (typeof CONFIGURABLE_FINDINGS)[number];

export type EngineFindingId = keyof typeof ENGINE_FINDINGS;

export function engineFinding(
  id: EngineFindingId,
  data: Readonly<Record<string, string>>,
  locale: Locale,
  where?: { readonly range: Range; readonly lines: LineIndex },
): Finding {
  const range: Range = where?.range ?? [0, 0];
  const start = { line: 1, column: 1 };
  const { rule = id, severity, text }: EngineMessage = ENGINE_FINDINGS[id];
  return {
    rule,
    messageId: id,
    severity,
    message: fill(text, data, locale),
    url: enginePageOf(rule),
    range,
    start: where?.lines.positionOf(range[0]) ?? start,
    end: where?.lines.positionOf(range[1]) ?? start,
    related: [],
    suggestions: [],
  };
}
