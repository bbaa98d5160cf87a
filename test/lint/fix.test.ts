import { expect, test } from 'vitest';
import type { ActiveRule } from '../../src/lint/active-rule.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { fix, type Judged, visibleText } from '../../src/lint/fix.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import type { Edit } from '../../src/rule/report.ts';
import { articleOfHtml, articleOfMarkdown } from '../support/articles.ts';

type Proposal = readonly Edit[];
type Propose = (source: string) => readonly Proposal[];

const place = { line: 1, column: 1 };

function findingOf(rule: string, edits: Proposal): Finding {
  return {
    rule,
    messageId: 'found',
    severity: 'warn',
    message: '',
    url: '',
    range: edits[0]?.range ?? [0, 0],
    start: place,
    end: place,
    related: [],
    fix: { edits },
    suggestions: [],
  };
}

const rules = (['markup', 'text'] as const).map((kind): ActiveRule => {
  const rule = { id: kind, fix: kind } as Rule;
  return { id: kind, rule, severity: 'warn', options: {} };
});

/** Fixes a document of which the two rules say what they say; also counts how often it was judged. */
async function fixed(source: string, propose: Partial<Record<'markup' | 'text', Propose>>) {
  let judgements = 0;
  const judge = async (text: string): Promise<Judged> => {
    judgements++;
    const findings = rules.flatMap(({ id }) =>
      (propose[id as 'markup' | 'text']?.(text) ?? []).map((edits) => findingOf(id, edits)),
    );
    return { article: articleOfHtml(text), findings };
  };
  const { article, made } = await fix(await judge(source), rules, judge);
  return { text: article.source, made, judgements };
}

/** A proposal to take out each match of the pattern. */
function remove(pattern: RegExp): Propose {
  return (source) => [...source.matchAll(pattern)].map((match) => [edit(match.index, match[0].length)]);
}

function edit(at: number, length: number, text = ''): Edit {
  return { range: [at, at + length], text };
}

test('all fixes that lie apart are made at once', async () => {
  expect(await fixed('<p>港<b></b>口<i></i>夜</p>', { markup: remove(/<([bi])><\/\1>/g) })).toEqual({
    text: '<p>港口夜</p>',
    made: 2,
    judgements: 2,
  });
});

test('of two that touch, the first wins and the other waits a round', async () => {
  const rounds: string[] = [];
  const propose: Propose = (source) => {
    rounds.push(source);
    return remove(/<b><\/b>/g)(source);
  };
  const { text, made } = await fixed('<p>港<b></b><b></b>口</p>', { markup: propose });
  expect(rounds).toEqual(['<p>港<b></b><b></b>口</p>', '<p>港<b></b>口</p>', '<p>港口</p>']);
  expect({ text, made }).toEqual({ text: '<p>港口</p>', made: 2 });
});

test('a markup fix that changes what a reader sees is not made, the others are', async () => {
  const source = '<p>一<b></b>二<u>三</u>四<b></b>五<u>六</u></p>';
  const { text, made } = await fixed(source, { markup: remove(/<b><\/b>|<u>.<\/u>/g) });
  expect({ text, made }).toEqual({ text: '<p>一二<u>三</u>四五<u>六</u></p>', made: 2 });
});

test('a markup fix that loses a comment is not made', async () => {
  const source = '<p>一<b><!-- bilint-disable -- 留着 --></b>二</p>';
  expect(await fixed(source, { markup: remove(/<b>.*<\/b>/g) })).toMatchObject({ text: source, made: 0 });
});

test('a document in which every fix is refused is given up in time', async () => {
  const source = `<p>${'<u>汉</u>。'.repeat(1000)}<b></b></p>`;
  const { made, judgements } = await fixed(source, { markup: remove(/<u>.<\/u>|<b><\/b>/g) });
  expect(made).toBeLessThanOrEqual(1);
  expect(judgements).toBeLessThanOrEqual(201);
});

test('what a refused fix touches is not refused with it', async () => {
  const propose: Propose = (source) => {
    const outer = source.indexOf('<u>');
    const inner = source.indexOf('<b></b>');
    return [
      ...(outer < 0 ? [] : [[edit(outer, source.indexOf('</u>') + 4 - outer)]]),
      ...(inner < 0 ? [] : [[edit(inner, 7)]]),
    ];
  };
  expect(await fixed('<p>一<u>二<b></b></u></p>', { markup: propose })).toMatchObject({
    text: '<p>一<u>二</u></p>',
    made: 1,
  });
});

test('a text fix may change what a reader sees', async () => {
  const propose: Propose = (source) => [...source.matchAll(/,/g)].map(({ index }) => [edit(index, 1, '，')]);
  expect(await fixed('<p>港口,夜里,很静</p>', { text: propose })).toMatchObject({
    text: '<p>港口，夜里，很静</p>',
    made: 2,
  });
});

test('the edits of one fix are made together or not at all', async () => {
  const propose: Propose = (source) => {
    const at = source.indexOf('<u>');
    return at < 0 ? [] : [[edit(at, 3), edit(source.indexOf('</u>'), 4)], [edit(source.indexOf('<b></b>'), 7)]];
  };
  expect(await fixed('<p>一<u>二<b></b>三</u></p>', { markup: propose })).toMatchObject({
    text: '<p>一二<b></b>三</p>',
    made: 1,
  });
});

test('fixes that never come to rest end all the same', async () => {
  const swap: Propose = (source) => [[edit(1, 1, source[1] === 'b' ? 'i' : 'b')]];
  expect(await fixed('<b>汉</b>', { markup: swap })).toMatchObject({ made: 10, judgements: 11 });
});

test('a fix without edits is none', async () => {
  expect(await fixed('<p>汉</p>', { markup: () => [[]] })).toEqual({ text: '<p>汉</p>', made: 0, judgements: 1 });
});

test('white space is not what a reader sees', () => {
  expect(visibleText(articleOfHtml('<h1> 港 口 </h1>\n<p>夜<b>&nbsp;</b>里</p>'))).toBe('港口夜里');
});

test('marks that enclose nothing are no visible text, other asterisks are', () => {
  expect(visibleText(articleOfMarkdown('市长 **** 表示\n'))).toBe('市长表示');
  expect(visibleText(articleOfMarkdown('2 ** 3 \\*\\*\\*\\* **支持**\n'))).toBe('2**3****支持');
});
