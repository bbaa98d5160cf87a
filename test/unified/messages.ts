import noDuplicateHeadings from 'remark-lint-no-duplicate-headings';
import noEmptyUrl from 'remark-lint-no-empty-url';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import type { Format } from '../../src/article/article.ts';
import { type AnyPlugin, READS_MARKDOWN, type Uses } from './host.ts';

/** What a plugin must say of a source: one message for each `⟦…⟧`, at that very place. */
export interface Case {
  readonly name: string;
  readonly format: Format;
  readonly marked: string;
  /** In the order of the marks. */
  readonly rules: readonly string[];
}

export interface PluginCases {
  readonly plugin: string;
  readonly uses: Uses;
  readonly cases: readonly Case[];
}

const rehypeBlankTarget = await pluginOf('blank-target');
const rehypeThreeDots = await pluginOf('three-dots');

/** Plain JavaScript, as a team writes it beside its config. */
async function pluginOf(name: string): Promise<AnyPlugin> {
  const path = `../../fixtures/projects/with-plugin/rehype/${name}.js`;
  return ((await import(path)) as { default: AnyPlugin }).default;
}

const THE = 'retext-repeated-words/the';
const READABILITY = 'retext-readability/readability';
const EMPTY_URL = 'remark-lint/no-empty-url';
const DUPLICATE = 'remark-lint/no-duplicate-headings';
const BLANK = 'newsroom-html/blank-target';
const DOTS = 'newsroom-html/three-dots';
const HARD =
  'Constitutional interpretation notwithstanding, administrative organisations systematically misrepresented extraordinarily complicated international considerations';

function html(name: string, marked: string, ...rules: string[]): Case {
  return { name, format: 'html', marked, rules };
}

function text(name: string, marked: string, ...rules: string[]): Case {
  return { name, format: 'text', marked, rules };
}

function markdown(name: string, marked: string, ...rules: string[]): Case {
  return { name, format: 'markdown', marked, rules };
}

/** English in Markdown is only known once Markdown is read. */
function oncePossible(...cases: Case[]): Case[] {
  return READS_MARKDOWN ? cases : [];
}

export const MESSAGES: readonly PluginCases[] = [
  {
    plugin: 'retext-repeated-words',
    uses: { retext: [retextRepeatedWords] },
    cases: [
      html('after Chinese', '<p>新闻中心 ⟦the the⟧ minister said so.</p>', THE),
      html('across a tag and an entity', '<p>新闻 <b>⟦the</b>&nbsp;the⟧ minister said so.</p>', THE),
      html('across two tags', '<p>Then <i>⟦we</i> <b>we⟧</b> were good. 很好。</p>', 'retext-repeated-words/we'),
      html('across CRLF', '<div>\r\n<p>新闻说 we know ⟦the\r\nthe⟧ end of it.</p></div>', THE),
      html('after entities', '<p>&#x4e2d;&#25991; &amp; we met ⟦the the⟧ Q&amp;A team.</p>', THE),
      html('astral characters before', '<p>😀😀 韩国 news: I met ⟦the the⟧ 🚀 team.</p>', THE),
      html(
        'twice in one block',
        '<p>So ⟦the the⟧ man came. 他说 and ⟦we we⟧ know it.</p>',
        THE,
        'retext-repeated-words/we',
      ),
      html('not across Chinese', '<p>We thank the 新闻 the minister said.</p>'),
      html('not across code', '<p>Please call the <code>x</code> the other way.</p>'),
      html('not across an address', '<p>Please see the https://example.org/ the other page.</p>'),
      html('not in code', '<pre>run the the thing now</pre><p>Run <code>the the thing now</code> again today.</p>'),
      html('not in hidden text', '<p hidden>we met the the team today</p><p>你好</p>'),
      text('plain text, second line', '他说。\nWe think that it is ⟦the the⟧ best.\n', THE),
      text('plain text with CRLF', '新闻中心\r\n\r\nIt was ⟦the the⟧ best of days.\r\n', THE),
      text('plain text among Korean', '서울에서 they said ⟦the the⟧ harbour 부산항 is open.', THE),
      ...oncePossible(
        markdown('Markdown quote', '> 新闻\n> we met ⟦the\n> the⟧ team today\n', THE),
        markdown('Markdown marks', '他说 we met **⟦the** the⟧ team today &amp; then\r\n', THE),
        markdown('Markdown escape', '中文 we \\* met ⟦the the⟧ team today\n', THE),
      ),
    ],
  },
  {
    plugin: 'retext-equality',
    uses: { retext: [retextEquality] },
    cases: [
      html(
        'bilingual, inline tags',
        '<p>新闻中心 the ⟦spokesman⟧ said &#x4e2d;文 that their <i>⟦chairman⟧</i> met us.</p>',
        'retext-equality/spokesman-spokeswoman',
        'retext-equality/chairman-chairwoman',
      ),
      html(
        'a word with tags inside',
        '<p>他们说：then the ⟦police<b>men⟧</b> came &amp; went.</p>',
        'retext-equality/policemen-policewomen',
      ),
      html('a heading', '<h1>北京 and the ⟦firemen⟧ of today</h1>', 'retext-equality/firemen-firewomen'),
      html(
        'an anonymous block after CRLF',
        '<div>\r\n\r\n韩国\r\nIt was the ⟦mailman⟧ who came.</div>',
        'retext-equality/postman-postwoman',
      ),
      html(
        'curly quotes as entities',
        '<p>&ldquo;The <q>⟦spokesman⟧</q>&rsquo; own words,&rdquo; 他说。</p>',
        'retext-equality/spokesman-spokeswoman',
      ),
      text('plain text', '東京で the ⟦chairman⟧ of it said so.', 'retext-equality/chairman-chairwoman'),
      ...oncePossible(
        markdown('a list in a quote', '> 1. 他说 the ⟦chairman⟧ of it came\r\n', 'retext-equality/chairman-chairwoman'),
        markdown(
          'a table',
          '| 中文 | b |\n| --- | --- |\n| 他 | the ⟦chairman⟧ said so |\n',
          'retext-equality/chairman-chairwoman',
        ),
      ),
    ],
  },
  {
    plugin: 'retext-readability',
    uses: { retext: [retextReadability] },
    cases: [
      html('a sentence', `<p>他说：⟦${HARD}.⟧ We came home.</p>`, READABILITY),
      html(
        'a sentence with tags and entities',
        `<p>新闻 ⟦${HARD.replace('notwith', '<b>&shy;notwith</b>').replace(' complicated', '&nbsp;complicated')}.⟧ 完。</p>`,
        READABILITY,
      ),
      html('over two lines', `<p>We came home. ⟦${HARD.replace(', ', ',\r\n  ')}.⟧</p><p>中文</p>`, READABILITY),
      text('plain text', `新闻。\n⟦${HARD}.⟧ We came home.\n`, READABILITY),
    ],
  },
  {
    plugin: 'remark-lint-no-empty-url',
    uses: { remark: [noEmptyUrl] },
    cases: [
      markdown('a link', '新闻 ⟦[中文]()⟧ here\n', EMPTY_URL),
      markdown(
        'after CRLF and an entity',
        '# 新闻 &amp; so\r\n\r\nsee ⟦[a]()⟧ &#20013; ⟦![b](<>)⟧\r\n',
        EMPTY_URL,
        EMPTY_URL,
      ),
      markdown('in a quote', '> 他说\r\n> ⟦[**很好**\r\n> ok]( )⟧\r\n', EMPTY_URL),
      markdown('in a quote in a list, after a tab', '-\t> 😀 ⟦[a]()⟧\n', EMPTY_URL),
      markdown('in a table', '| 中 | 文 |\n|-|-|\n| \\| ⟦[a]()⟧ | b |\n', EMPTY_URL),
      markdown('after front matter', '---\r\ntitle: 文\r\n---\r\n\r\n⟦[a]()⟧\r\n', EMPTY_URL),
      markdown('after an address that GFM links', 'www.example.org 和 a@example.org ⟦[a]()⟧\n', EMPTY_URL),
      markdown('after a second byte order mark', '\uFEFF中 ⟦[a]()⟧\n\n⟦[b]()⟧\n', EMPTY_URL, EMPTY_URL),
      markdown('none', '[中文](https://example.org/)\n'),
    ],
  },
  {
    plugin: 'remark-lint-no-duplicate-headings',
    uses: { remark: [noDuplicateHeadings] },
    cases: [
      markdown('entities', '# 新闻 &amp; 评论\n\n文\n\n⟦# 新闻 & 评论⟧\n', DUPLICATE),
      markdown('setext, CRLF', '# News\r\n\r\n⟦News\r\n====⟧\r\n', DUPLICATE),
      markdown('in a quote', '> ## 首尔\n\n> ⟦## 首*尔*⟧\n', DUPLICATE),
      markdown('three times', '# 一\n⟦# 一⟧\n⟦# 一⟧\n', DUPLICATE, DUPLICATE),
      markdown('none', '# 一\n\n# 二\n'),
    ],
  },
  {
    plugin: 'a rehype plugin for elements',
    uses: { rehype: [rehypeBlankTarget] },
    cases: [
      html('a fragment', '<p>见 ⟦<a target="_blank" href="/">新闻 &amp; <b>more</b></a>⟧</p>', BLANK),
      html(
        'a page with CRLF',
        '<!doctype html>\r\n<html lang=zh>\r\n<body>\r\n&copy; ⟦<a\r\n target=_blank>文</a>⟧\r\n',
        BLANK,
      ),
      html(
        'foster parented',
        '<table>中 ⟦<a target=_blank>文</a>⟧<tr><td>⟦<a target=_blank>b</a>⟧</table>',
        BLANK,
        BLANK,
      ),
      html('after astral characters', '<p>😀\0⟦<a target=_blank>🚀</a>⟧', BLANK),
      html('none', '<a href="/">中</a>'),
    ],
  },
  {
    plugin: 'a rehype plugin for texts',
    uses: { rehype: [rehypeThreeDots] },
    cases: [
      html('an entity first', '<p>⟦&amp; 等等...⟧</p>', DOTS),
      html('an entity behind a dropped character', '<p>\0⟦&amp; 等...⟧</p><pre>\n⟦&#x4e2d; ...⟧</pre>', DOTS, DOTS),
      html('an entity behind a dropped line end', '<textarea>\n⟦&lt;...⟧</textarea>', DOTS),
      html('a semicolon that is one', '<p>\0⟦;...⟧</p>', DOTS),
      html('an entity last', '<p>中<i>⟦...&hellip;⟧</i></p>', DOTS),
      html('over CRLF', '<p>⟦他说\r\n...\r\n⟧<b>b</b></p>', DOTS),
    ],
  },
];
