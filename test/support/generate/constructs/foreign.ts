import type { Fragment } from '../document-writer.ts';

/** A piece of another vocabulary: what stands before the first word, between the two, and after the second. */
type Sandwich = readonly [before: string, between: string, after: string];

const FOREIGN: Readonly<Record<string, readonly Sandwich[]>> = {
  'svg with a title': [
    ['<svg><title>', '</title></svg>', ''],
    ['<svg><g><title>a &amp; b</title><desc>', '</desc></g></svg>', ''],
  ],
  'svg with style or script': [
    ['<svg><style>', '</style><circle/></svg>', ''],
    ['<svg><script>', '</script></svg>', ''],
    ['<svg><style><a>', '</a></style></svg>', ''],
  ],
  'svg, self-closing': [
    ['<svg/>', '<svg width=1 />', ''],
    ['<svg><path/>', '</svg>', ''],
    ['<svg><title/>', '</svg>', ''],
  ],
  foreignObject: [['<svg><foreignObject><p>', '</p></foreignObject></svg>', '']],
  math: [
    ['<math><mi>', '</mi></math>', ''],
    ['<math><mtext><b>', '</b></mtext></math>', ''],
    ['<math><annotation-xml encoding="text/html"><p>', '</p></annotation-xml></math>', ''],
  ],
  'break-out from svg': [
    ['<svg><g><p>', '</p>', ''],
    ['<svg><b>', '</b>', ''],
    ['<svg><font color=red>', '</font>', ''],
    ['<svg><text><div>', '</div>', ''],
  ],
  'break-out from math': [
    ['<math><p>', '</p>', ''],
    ['<math><mrow><span>', '</span>', ''],
  ],
  'no break-out from svg': [
    ['<svg><font>', '</font></svg>', ''],
    ['<svg><a>', '</a></svg>', ''],
  ],
  'CDATA in svg': [['<svg><![CDATA[<p>', ']]></svg>', '']],
  'CDATA in HTML': [['<![CDATA[x]]>', '<![CDATA[ > ]]', '>']],
};

export const foreign: Fragment = (writer) => {
  const construct = writer.random.pick(Object.keys(FOREIGN));
  const [before, between, after] = writer.random.pick(FOREIGN[construct] ?? []);
  writer.write('<div>');
  writer.plant();
  writer.write(before);
  writer.plant();
  writer.write(between);
  writer.plant();
  writer.write(`${after}</div>`);
  writer.note(construct);
};
