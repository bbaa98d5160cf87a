import { characterTexts, defineRule, once, Sign } from '../../src/rule/index.ts';
import { CONTROLS, type Scope, scopesOf } from './scopes.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
const RIGHT_TO_LEFT = new Set(['\u202b', '\u2067']);
const rightToLeftLetterPattern = once(
  () => /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u,
);
/** What is read from left to right: any other letter, and digits. */
const leftToRightPattern = once(
  () =>
    /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])[\p{L}\p{Nd}]/u,
);

/** Text that is shown in another order than it is written misleads whoever reads or reviews it. */
export default defineRule({
  id: 'bidi-control',
  description: {
    en: 'Disallow bidirectional controls that are unbalanced or reorder left-to-right text.',
    zh: '禁止未配对的或打乱从左至右文字顺序的双向控制字符。',
  },
  category: 'hygiene',
  severity: 'error',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['hidden-text'],
  options: {
    code: {
      type: 'boolean',
      default: false,
      description: { en: 'Whether to look at code blocks too.', zh: '是否也检查代码块。' },
    },
  },
  messages: {
    unclosed: {
      en: 'Bidirectional control {control} before “{text}” is not closed; close it or remove it.',
      zh: '“{text}”前的双向控制字符 {control} 没有关闭，请关闭或删除。',
    },
    stray: {
      en: 'Bidirectional control {control} closes nothing; remove it.',
      zh: '双向控制字符 {control} 没有对应的开头，请删除。',
    },
    reorders: {
      en: 'Bidirectional control {control} shows “{text}” in another order than it is written; remove it.',
      zh: '双向控制字符 {control} 使“{text}”的显示顺序与书写顺序不同，请删除。',
    },
  },
  check(article, { options, report }) {
    for (const { text, placeOf } of characterTexts(article, Sign.DirectionControl, options.code)) {
      let end = 0;
      for (const scope of scopesOf(text)) {
        if (scope.start < end) continue;
        const inside = text.slice(scope.start, scope.end).replace(CONTROLS, '');
        if (scope.state === 'closed' && !reorders(scope, inside)) continue;
        end = scope.end;
        const where = placeOf(scope.start, scope.end);
        const control = nameOf(scope.control);
        if (scope.state === 'stray') report.stray(where, { control });
        else if (scope.state === 'unclosed') report.unclosed(where, { control, text: inside });
        else report.reorders(where, { control, text: inside });
      }
    }
  },
});

/** An override turns all that is read from left to right; an embedding, only what stands without right-to-left text. */
function reorders({ control }: Scope, inside: string): boolean {
  if (!leftToRightPattern().test(inside)) return false;
  return control === RIGHT_TO_LEFT_OVERRIDE || (RIGHT_TO_LEFT.has(control) && !rightToLeftLetterPattern().test(inside));
}

function nameOf(control: string): string {
  return `U+${control.charCodeAt(0).toString(16).toUpperCase()} (${NAMES[control]})`;
}
