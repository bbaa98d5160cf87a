import noDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import retextEquality from 'retext-equality';
import retextRepeatedWords from 'retext-repeated-words';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import { walk } from '../../src/unified/walk.ts';
import { hosted, READS_MARKDOWN, usesOf } from './host.ts';

const SOURCE = '<p>新闻 we met the the chairman today.</p>';
const THE = 'retext-repeated-words/the';
const config = {
  ...resolveConfig({ extends: [] }),
  unified: usesOf({ retext: [retextRepeatedWords, retextEquality] }),
};

describe('A message of a plugin', () => {
  test('keeps its words, its page and its place in either locale', async () => {
    for (const locale of ['en', 'zh'] as const) {
      const { result } = await lintSource(SOURCE, { format: 'html' }, { ...config, locale });
      expect(result.findings[0]).toMatchObject({
        rule: THE,
        messageId: 'the',
        severity: 'warn',
        message: 'Unexpected repeated `the`, remove one occurrence',
        url: 'https://github.com/retextjs/retext-repeated-words#readme',
        range: [13, 20],
        start: { line: 1, column: 14 },
        end: { line: 1, column: 21 },
      });
    }
  });

  test('is set by its whole name', async () => {
    const rulesWith = async (level: 'off' | 'info' | 'error') => {
      const { result } = await lintSource(SOURCE, { format: 'html' }, { ...config, hosted: { [THE]: level } });
      return result.findings.map(({ rule, severity }) => `${severity} ${rule}`);
    };
    const chairman = 'warn retext-equality/chairman-chairwoman';
    expect(await rulesWith('off')).toEqual([chairman]);
    expect(await rulesWith('error')).toEqual([`error ${THE}`, chairman]);
    expect(await rulesWith('info')).toEqual([`info ${THE}`, chairman]);
  });

  test('has the severity that the plugin gives it, and a name that can be written', async () => {
    const speaking = () => (_: Node, file: VFile) => {
      file.message('甲', { source: 'a b,c', ruleId: 'x y' });
      file.info('乙', { source: 'sample' });
      file.messages.push(Object.assign(file.message('丙'), { fatal: true }));
      file.messages.pop();
    };
    const findings = await hosted(SOURCE, 'html', { rehype: [speaking] });
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['a-b-c/x-y', 'warn', '甲'],
      ['rehype/unnamed', 'error', '丙'],
      ['sample/unnamed', 'info', '乙'],
    ]);
    expect(findings[0]?.url).toMatch(/src\/unified\/README\.md$/);
  });

  test('names the other place where the plugin does', async () => {
    const source = '# 一\n\n# 一\n';
    const [finding] = await hosted(source, 'markdown', { remark: [noDuplicateHeadings] });
    expect(finding?.related.map(({ range }) => source.slice(...range))).toEqual(['# 一']);
    expect(finding?.related[0]).toMatchObject({ range: [0, 3], path: '文章' });
  });
});

describe('A replacement', () => {
  const changesOf = async (source: string, locale: 'en' | 'zh' = 'en') => {
    const findings = await hosted(source, 'html', { retext: [retextRepeatedWords] }, { locale });
    return findings.flatMap(({ suggestions }) => suggestions);
  };

  test('is a suggestion where the source says what the plugin saw', async () => {
    const edits = [{ range: [13, 20], text: 'the' }];
    expect(await changesOf(SOURCE)).toEqual([
      { messageId: 'replace', message: 'Replace “the the” with “the”.', edits },
    ]);
    expect(await changesOf(SOURCE, 'zh')).toEqual([
      { messageId: 'replace', message: '将“the the”替换为“the”。', edits },
    ]);
  });

  test('is left out where tags or entities stand between', async () => {
    expect(await changesOf('<p>新闻 we met the <b>the</b> chairman.</p>')).toEqual([]);
    expect(await changesOf('<p>新闻 we met the&nbsp;the chairman.</p>')).toEqual([]);
  });

  test('is left out where it could be taken for markup, and says so of a removal', async () => {
    const replacing = () => (_: Node, file: VFile) => {
      const message = file.message('换', {
        place: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 6, offset: 5 } },
      });
      message.actual = '新闻';
      message.expected = ['<b>', 'a & b', '新闻', '', '消息'];
    };
    const [finding] = await hosted(SOURCE, 'html', { rehype: [replacing] });
    expect(finding?.suggestions.map(({ message }) => message)).toEqual([
      'Remove “新闻”.',
      'Replace “新闻” with “消息”.',
    ]);
  });
});

describe('Comments', () => {
  const lint = async (comment: string) => {
    const { result } = await lintSource(`<!-- ${comment} -->\n${SOURCE}`, { format: 'html' }, config);
    return {
      found: result.findings.map(({ rule }) => rule),
      suppressed: result.suppressed.map(({ rule, reason }) => [rule, reason]),
    };
  };

  test('suppress a message of a plugin by its name', async () => {
    expect(await lint(`bilint-disable-next-line ${THE} -- 引文`)).toEqual({
      found: ['retext-equality/chairman-chairwoman'],
      suppressed: [[THE, '引文']],
    });
  });

  test.each(READS_MARKDOWN ? [['retext', 2] as const, ['remark', 1] as const] : [])(
    'suppress those of %s in Markdown',
    async (tree, count) => {
      const all = usesOf({ retext: [retextRepeatedWords, retextEquality], remark: [noDuplicateHeadings] });
      const unified = { ...usesOf({}), [tree]: all[tree] };
      const source = '# 一\n\n<!-- bilint-disable -- 引文 -->\n\n# 一\n\n> 新闻 we met the\n> the chairman today\n';
      const { result } = await lintSource(source, { format: 'markdown' }, { ...config, unified });
      expect(result.findings).toEqual([]);
      expect(result.suppressed.map(({ reason }) => reason)).toEqual(Array(count).fill('引文'));
    },
  );

  test('suppress all of them with everything else', async () => {
    expect(await lint('bilint-disable')).toEqual({
      found: [],
      suppressed: [
        [THE, null],
        ['retext-equality/chairman-chairwoman', null],
      ],
    });
  });

  test('may name a message that is not there today, but no rule that can never be', async () => {
    expect((await lint('bilint-disable retext-equality/gals-man')).found).not.toContain('unknown-suppression');
    expect((await lint('bilint-disable no-such-rule')).found).toContain('unknown-suppression');
    const own = { ...config, plugins: [{ meta: { name: 'house', version: '1.0.0' }, rules: [] }] };
    const { result } = await lintSource('<!-- bilint-disable house/none --><p>文', { format: 'html' }, own);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['unknown-suppression']);
  });
});

test('No letter of another script is ever handed to a plugin for English', async () => {
  const handed: string[] = [];
  const listening = () => (tree: Node) => {
    walk(tree, (node) => {
      if ('value' in node && node.type !== 'SourceNode') handed.push(String(node.value));
    });
  };
  const source = [
    '<p>서울에서 the mayor said 그는 that the harbour 부산항 is open; 見 the news from 東京 ひらがな today again.</p>',
    '<p>Москва said that the news of today 是 good, and so it is.</p>',
    '<p>中文 <code>the code is not prose</code> and https://example.org/some/page and some more words.</p>',
    '<p>Two words</p><p>Le chat est sur la table et il dort depuis longtemps dans la maison.</p>',
  ].join('\n');
  await hosted(source, 'html', { retext: [listening] });
  const all = handed.join('');
  expect(all).toContain('that the harbour');
  expect(all).toContain('and some more words');
  expect(all).not.toMatch(/(?!\p{Script=Latin})\p{L}|example|prose|Two|dort/u);
});

test('Trees are made only for the formats that have them', async () => {
  const never = () => () => {
    throw new Error('called');
  };
  expect(await hosted('新闻', 'text', { remark: [never], rehype: [never] })).toEqual([]);
  expect(await hosted('<p>新闻</p>', 'html', { remark: [never] })).toEqual([]);
});
