import { describe, it } from 'vitest';
import rule from '../../rules/leaked-markup/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'Markdown: code, fences and directives',
        markdown:
          'Write `<br />` here.\n\n```html\n<p>&amp;nbsp;</p>\n```\n\n::: tip\nMind the boats.\n:::\n\n市长<b>表示</b>支持。\n',
      },
      { name: 'markup that is markup', html: '<p>The <strong>harbour</strong> towns<br>count boats &amp; nets.</p>' },
      { name: '正常的标记', html: '<p>沿海<strong>各镇</strong>清点渔船 &amp; 渔网。</p>' },
      {
        name: 'code',
        html: '<p>Write <code>&lt;strong&gt;&lt;/strong&gt;</code> or <kbd>&amp;nbsp;</kbd>.</p><pre>&lt;p&gt;x&lt;/p&gt;</pre>',
      },
      { name: '代码', html: '<p>请写 <code>&lt;br /&gt;</code> 或 <code>{{ 标题 }}</code>。</p>' },
      {
        name: 'a sentence about markup',
        html: '<p>Close the &lt;p&gt; element, and mind the &lt;strong class="x"&gt; tag.</p>',
      },
      { name: '谈论标记的句子', html: '<p>请关闭&lt;p&gt;标签，并注意元素&lt;strong&gt;的用法。</p>' },
      { name: 'quoted markup', html: '<p>He typed “&lt;br /&gt;” and “&amp;nbsp;” by hand.</p>' },
      {
        name: 'generics',
        html: '<p>A List&lt;T&gt; of Map&lt;String, Integer&gt; values.</p>',
        text: 'A List<T> of Map<String, Integer> values.',
      },
      {
        name: 'maths',
        html: '<p>For a &lt; b and b &gt; c we have 2**3**4 and x &lt; y &gt; z.</p>',
        text: 'For a < b and b > c we have 2**3**4.',
      },
      { name: '数学', text: '当 a < b 且 b > c 时，结论成立。' },
      { name: 'a template source by its tags', html: '<h1>{{ title }}</h1><p>{{ lead }}</p><p>{{ body }}</p>' },
      { name: 'a template source by its directives', html: '<p v-if="ready">{{ lead }}</p>' },
      { name: 'a mention that stands apart', html: '<p>We prefer &lt;p&gt; to other means.</p>' },
      { name: 'a path and a rating', text: 'See src/p> and rate it [b] or [i].' },
      { name: 'hidden text', html: '<p hidden>&lt;br /&gt; x</p>' },
      { name: 'a mention in a Chinese title', html: '<title>使用&lt;select&gt;链接到本地化内容</title>' },
      {
        name: 'a character spoken of by its number',
        html: '<table><tr><td>&amp;#501;</td></tr></table><p>It stands for &amp;#x1B; here.</p>',
      },
      {
        name: 'a page that a script completes',
        html: '<script>var respecConfig = {};</script><p>See [[CLREQ]] for more.</p>',
      },
      { name: 'an ampersand in a name', html: '<p>Fish &amp; Chips; R&amp;D, AT&amp;T</p>' },

      {
        name: 'generics and maths that look like elements',
        html: '<p>An Array&lt;b&gt;, x&lt;i and i&gt;y</p>',
        text: 'We write a<b and c>d or Array<b>',
      },
      { name: 'a tag in brackets', html: '<p>Auswahllisten (&lt;select&gt;) und mehr; 下拉列表（&lt;select&gt;）</p>' },
      { name: 'a pair that stands for any', html: '<p>Put &lt;b&gt;...&lt;/b&gt; around it.</p>' },
      {
        name: 'a sentence about references',
        html: '<p>In HTML, &amp;nbsp; keeps two words together.</p><p>在 HTML 中，&amp;nbsp; 表示不换行空格。</p>',
      },
      {
        name: 'a control character can only be spoken of',
        html: '<p>ESC is written as&amp;#x1B; or as&amp;#27; there.</p>',
      },
      {
        name: 'indices, tests and prices in brackets',
        html: '<p>Take a[[1]], [[ -f x ]] and [[1, 2], [3, 4]] for ${5}.</p>',
      },
      { name: 'LaTeX and paths', text: 'Write \\frac{{a}}{{b}} in C:\\users\\uabcd' },
      {
        name: 'emphasis that is spoken of',
        html: '<p>Markdown writes **bold** with asterisks; Markdown 用 **粗体** 表示强调</p>',
      },
    ],
    invalid: [
      {
        name: 'Markdown: escaped markup',
        markdown: 'The ⟦&lt;b&gt;mayor&lt;/b&gt;⟧ spoke to ⟦[b]us[/b]⟧.\n',
        message: ['shown', 'shown'],
      },
      { name: 'Markdown 中的双重转义', markdown: '鱼⟦&amp;nbsp;⟧与薯条\n', message: 'shown' },
      {
        name: 'a literal empty pair in plain text',
        text: 'The mayor,⟦<strong></strong>⟧ left, and the harbour master',
        message: 'shown',
        says: 'Markup “<strong></strong>” is shown to the reader; remove it, or mark it up as code.',
      },
      { name: '纯文本中的成对标签', text: '市长⟦<b>左</b>⟧与港务主任', message: 'shown' },
      { name: 'an escaped pair', html: '<p>The ⟦&lt;b&gt;mayor&lt;/b&gt;⟧ spoke.</p>', message: 'shown' },
      { name: 'an escaped line break', html: '<p>First line⟦&lt;br /&gt;⟧second line</p>', message: 'shown' },
      { name: '转义的换行标签', html: '<p>第一行⟦&lt;br&gt;⟧第二行</p>', message: 'shown' },
      {
        name: 'a lone closing tag',
        html: '<p>The end of it.⟦&lt;/p&gt;⟧</p>',
        text: 'The end of it.⟦</p>⟧',
        message: 'shown',
      },
      { name: 'a closing tag without its bracket', text: 'The end of it. ⟦/p>⟧', message: 'shown' },
      { name: 'a closing tag that JSON escaped', text: 'The end of it.⟦<\\/p>⟧', message: 'shown' },
      {
        name: 'a JSON escape',
        html: '<p>The mayor doesn⟦\\u2019⟧t mind.</p>',
        text: 'The mayor doesn⟦\\u2019⟧t mind.',
        message: 'shown',
      },
      {
        name: 'a reference that was escaped twice',
        html: '<p>Fish ⟦&amp;amp;⟧ chips and⟦&amp;nbsp;⟧peas</p>',
        message: ['shown', 'shown'],
      },
      { name: '双重转义的字符引用', html: '<p>鱼⟦&amp;nbsp;⟧与薯条</p>', message: 'shown' },
      { name: 'a reference in plain text', text: 'Fish ⟦&amp;⟧ chips, ⟦&#8220;⟧peas', message: ['shown', 'shown'] },
      {
        name: 'template tags',
        html: '<p>Dear ⟦{{ name }}⟧, welcome.</p>',
        text: 'Dear ⟦{{ name }}⟧, welcome.',
        message: 'shown',
      },
      { name: 'a statement tag', html: '<p>Boats ⟦{% if boats %}⟧ here</p>', message: 'shown' },
      { name: 'a server tag', text: 'Boats ⟦<%= count %>⟧ here', message: 'shown' },
      { name: 'an interpolation', html: '<p>Hello ⟦${user.name}⟧!</p>', message: 'shown' },
      { name: '模板变量', html: '<p>尊敬的⟦${user.name}⟧，欢迎。</p>', message: 'shown' },
      { name: 'a wiki link', html: '<p>See ⟦[[Harbour]]⟧ for more.</p>', message: 'shown' },
      {
        name: 'BBCode',
        html: '<p>The ⟦[b]mayor[/b]⟧ spoke in ⟦[url=https://example.org]town[/url]⟧.</p>',
        message: ['shown', 'shown'],
      },
      { name: 'BBCode 代码', text: '市长⟦[color=red]表示[/color]⟧支持', message: 'shown' },
      {
        name: 'what PHP prints',
        html: '<p>⟦Warning: Undefined variable $boats in /srv/page.php on line 12⟧</p>',
        message: 'errorOutput',
      },
      { name: 'Markdown emphasis in HTML', html: '<p>The ⟦**mayor**⟧ spoke.</p>', message: 'shown' },
      { name: 'HTML 中的 Markdown 强调', html: '<p>市长⟦**表示**⟧支持</p>', message: 'shown' },
      {
        name: 'a comment and a doctype in plain text',
        text: '⟦<!doctype html>⟧\nBoats ⟦<!-- more -->⟧ here',
        message: ['shown', 'shown'],
      },
      { name: 'a tag with attributes', text: 'See ⟦<a href="boats.html">the boats</a>⟧ there', message: 'shown' },
      { name: 'a lone opening tag that touches text', text: 'The mayor spoke.⟦<p>⟧Then he left.', message: 'shown' },

      { name: 'a whole line of plain text', text: '⟦<div>⟧\nThe boats left.\n⟦</div>⟧', message: ['shown', 'shown'] },
      { name: 'an escaped pair in plain text', text: '市长⟦&lt;b&gt;表示&lt;/b&gt;⟧支持', message: 'shown' },
      {
        name: 'letters with accents',
        html: '<p>The caf⟦&amp;eacute;⟧ charges ⟦&amp;euro;⟧2</p>',
        message: ['shown', 'shown'],
      },
      { name: '连续的转义', text: '标题：⟦\\u4f60\\u597d\\uff0c⟧', message: 'shown' },
      { name: 'a lone closing tag after a sentence', text: 'The end of it.⟦/p>⟧', message: 'shown' },
      { name: 'a shortcode', html: '<p>⟦[caption id="boat" width="300"]The boat[/caption]⟧</p>', message: 'shown' },
    ],
  },
  { describe, it },
);
