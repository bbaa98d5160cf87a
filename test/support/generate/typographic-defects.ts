import { blocks, type Defect, type DefectiveDocument, fill, type Slots } from './defects.ts';
import { Random } from './random.ts';

/** Chinese sentences with blanks or marks that are out of place. Each is whole: nothing departs where two meet. */
const CJK: readonly Defect[] = [
  { text: '港口的Cafe也卖面包。', left: '港口的 Cafe 也卖面包。' },
  { text: '港口的 Cafe也卖面包。', left: '港口的 Cafe 也卖面包。' },
  { text: '在Harbour网站和Ferry频道看天气。', left: '在 Harbour 网站和 Ferry 频道看天气。' },
  { text: '渡轮𠮷Cafe𠮷号停航。', left: '渡轮𠮷 Cafe 𠮷号停航。' },
  { text: '选择5可以继续。', left: '选择 5 可以继续。' },
  { text: '港口开放,天气很好。', left: '港口开放，天气很好。' },
  { text: '港口开放, 天气很好. 请来!好吗?好;好。', left: '港口开放，天气很好。请来！好吗？好；好。' },
  { text: '码头(北边)关闭, 船（飞鱼)停航。', left: '码头（北边）关闭，船（飞鱼）停航。' },
  { text: '渡轮"海鸥"停下。', left: '渡轮“海鸥”停下。' },
];

/** Nothing is out of place in them. */
const CJK_MEANT: readonly Defect[] = [
  '港口的 Cafe 也卖面包。',
  '渡轮“海鸥”停在B站边，版本是v1.0。',
  '2024年3月5日3:00，看a.cn，编号参考-900。',
  '状态 (开放) 会显示，共5艘，第3章讲卡拉OK。',
].map((text) => ({ text, left: text }));

/** English and Korean, in blocks of their own. */
const LATIN: readonly Defect[] = [
  {
    text: 'The old ferry leaves at noon，and the harbour is calm。',
    left: 'The old ferry leaves at noon, and the harbour is calm.',
  },
  { text: 'The old ferry leaves（at noon）from the pier.', left: 'The old ferry leaves (at noon) from the pier.' },
  {
    text: 'The word 港口 means harbour, (harbour) or “port”.',
    left: 'The word 港口 means harbour, (harbour) or “port”.',
  },
  {
    text: '여객선은 Diesel로 움직이고 항구(港口)는 잔잔하다.',
    left: '여객선은 Diesel로 움직이고 항구(港口)는 잔잔하다.',
  },
];

const HTML_EMPHASIS: readonly Defect[] = [
  { text: '港口的<b>Cafe</b>也卖面包。', left: '港口的 <b>Cafe</b> 也卖面包。' },
  { text: '<a href="/港口Cafe,a">港口</a>Harbour的船。', left: '<a href="/港口Cafe,a">港口</a> Harbour 的船。' },
  { text: '港口开放,<i>天气</i>很好。', left: '港口开放，<i>天气</i>很好。' },
  ...['用<code>港口Cafe,开放</code>查看。', '港口<sup>1</sup>开放。'].map((text) => ({
    text,
    left: text,
  })),
];

const MARKDOWN_EMPHASIS: readonly Defect[] = [
  { text: '港口的**Cafe**也卖面包。', left: '港口的 **Cafe** 也卖面包。' },
  { text: '看[Harbour](/港口Cafe,a)的船。', left: '看 [Harbour](/港口Cafe,a) 的船。' },
  { text: '港口*开放*,**天气**很好。', left: '港口*开放*，**天气**很好。' },
  { text: '**请注意:** 港口开放。', left: '**请注意：** 港口开放。' },
  ...['用`港口Cafe,开放`查看。', '请看[港口的 Cafe]。'].map((text) => ({ text, left: text })),
];

const HTML_BLOCKS: readonly string[] = [
  '<p>{cjk}{cjk}</p>',
  '<p>{cjk}{meant}{emphasis}</p>',
  '<p>{cjk}<b>{cjk}</b>{meant}</p>',
  '<h2>{cjk}</h2>',
  '<ul><li>{cjk}</li><li>{emphasis}{cjk}</li></ul>',
  '<table><tr><td>{cjk}</td><td>{meant}</td></tr></table>',
  '<p>{latin}</p>',
  '<p><a href="/x">{cjk}</a></p>',
  '<p>{meant}</p>',
];

const MARKDOWN_BLOCKS: readonly string[] = [
  '{cjk}{cjk}',
  '{cjk}{meant}{emphasis}',
  '{cjk}\n{cjk}\n{meant}',
  '## {cjk}',
  '- {cjk}\n- {emphasis}{cjk}\n  - {cjk}',
  '1. {cjk}\n\n   {meant}',
  '| {cjk} | {meant} |\n| --- | --- |\n| {cjk} | {cjk} |',
  '{latin}',
  '[{cjk}](/x)',
  '{meant}',
  '```\n港口Cafe,开放\n```',
];

function slots(emphasis: readonly Defect[]): Slots {
  return { cjk: CJK, meant: CJK_MEANT, latin: LATIN, emphasis };
}

/** Ordinary Chinese and English HTML in which some blanks and marks are out of place, for blanks between the scripts. */
export function typographicHtml(seed: number): DefectiveDocument {
  return documentOf(new Random(seed), HTML_BLOCKS, '\n', slots(HTML_EMPHASIS));
}

/** The same in Markdown. */
export function typographicMarkdown(seed: number): DefectiveDocument {
  return documentOf(new Random(seed), MARKDOWN_BLOCKS, '\n\n', slots(MARKDOWN_EMPHASIS));
}

function documentOf(random: Random, templates: readonly string[], between: string, all: Slots): DefectiveDocument {
  const document = fill(`${blocks(random, templates).join(between)}\n`, random, all);
  if (random.chance(0.7)) return document;
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  return { ...document, source: crlf(document.source), mended: crlf(document.mended) };
}
