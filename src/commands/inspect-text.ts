import { quote } from '../lint/quote.ts';
import type { InspectedBlock, InspectedSpan, Inspection } from '../linter/index.ts';
import { harmless } from '../report/harmless.ts';
import type { Paint, Style } from '../report/paint.ts';
import type { Locale } from '../rule/messages.ts';

const KIND_STYLES: Readonly<Record<InspectedSpan['kind'], Style>> = { host: 'green', prose: 'red', inline: 'cyan' };

const WORDS = {
  en: {
    declared: 'declared',
    expected: 'expected',
    candidates: 'candidates',
    hidden: 'hidden',
    nothing: 'nothing',
    note: 'note',
    because: {
      expect: 'the config or the front matter says so',
      declared: 'the document declares it, and its text does not contradict it',
      majority: 'most of its prose is in it',
      parallel: 'its text stands in both',
      nothing: 'nothing tells',
    },
    verdict: {
      right: 'fits its text',
      wrong: 'contradicts its text',
      unknown: 'too little text in one language to tell',
    },
  },
  zh: {
    declared: '声明',
    expected: '期望',
    candidates: '候选',
    hidden: '隐藏',
    nothing: '无',
    note: '说明',
    because: {
      expect: '配置或文首元数据如此规定',
      declared: '文档如此声明，且与文本不矛盾',
      majority: '正文大部分使用它',
      parallel: '正文两种语言对照',
      nothing: '无从判断',
    },
    verdict: { right: '与文本相符', wrong: '与文本不符', unknown: '同一语言的文本太少，无法判断' },
  },
} as const;

/** An inspection for people: the document first, then a line for each block and for each of its spans. */
export function inspectionText(inspection: Inspection, locale: Locale, paint: Paint): string {
  const words = WORDS[locale];
  const { declared, expected, expectedBy, candidates } = inspection;
  const list = (langs: readonly string[]) => (langs.length === 0 ? words.nothing : langs.join(', '));
  const lines = [
    paint('underline', harmless(inspection.path ?? '-')),
    `  ${words.declared}: ${declared === null ? words.nothing : `${harmless(declared.tag)} (${declared.by}; ${words.verdict[declared.verdict]})`}`,
    `  ${words.expected}: ${paint('bold', list(expected))} (${words.because[expectedBy]})`,
    `  ${words.candidates}: ${list(candidates)}`,
    ...inspection.notes.map(({ message }) => `  ${words.note}: ${harmless(message)}`),
    '',
  ];
  for (const block of inspection.blocks) lines.push(blockLine(block), ...block.spans.map(spanLine));
  return `${lines.join('\n')}\n`;

  function blockLine({ start, type, region, hidden, lang }: InspectedBlock): string {
    const what = [type, region, ...(hidden ? [words.hidden] : [])].join(', ');
    return `${start.line}:${start.column}  ${paint('bold', lang)}  ${paint('dim', what)}`;
  }

  function spanLine({ start, lang, kind, role, posterior, text }: InspectedSpan): string {
    const what = role === undefined ? kind : `${kind} ${role}`;
    const place = `${start.line}:${start.column}`;
    return `    ${place}  ${paint(KIND_STYLES[kind], `${lang} ${what}`)} ${posterior.toFixed(2)}  ${harmless(quote(text))}`;
  }
}
