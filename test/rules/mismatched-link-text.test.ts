import { describe, it } from 'vitest';
import rule from '../../rules/mismatched-link-text/index.ts';
import { testRule } from '../../src/testing/index.ts';

const link = (text: string, href: string) => `<p>See <a href="${href}">${text}</a>.</p>`;
const wrong = (text: string, href: string) => `<p>请看⟦<a href="${href}">${text}</a>⟧。</p>`;

testRule(
  rule,
  {
    valid: [
      {
        name: 'Markdown',
        markdown:
          '[https://example.org](https://example.org/boats) <https://example.org> [`example.com`](https://docs.example.net) 渔船\n',
      },
      { name: 'words', html: link('the boats', 'https://example.org/boats') },
      { name: '文字', html: link('渔船名录', 'https://example.org/boats') },
      { name: 'the same address', html: link('https://example.org/boats', 'https://example.org/boats') },
      { name: 'http, https, www and a slash', html: link('http://www.example.org', 'https://example.org/') },
      { name: 'another host of one domain', html: link('www.example.co.uk', 'https://docs.example.co.uk/boats') },
      {
        name: 'an import path linked to its documentation',
        html: link('golang.org/x/net', 'https://pkg.go.dev/golang.org/x/net'),
      },
      {
        name: 'an archive',
        html: link('https://example.org/boats', 'https://web.archive.org/web/2020/https://example.org/boats'),
      },
      {
        name: 'a query that carries the host',
        html: link('example.org', 'https://search.example.net/out?to=https%3A%2F%2Fexample.org%2F'),
      },
      { name: 'a redirector', html: link('https://example.org/boats', 'https://t.co/abc') },
      { name: 'letters and their punycode', html: link('bücher.example', 'https://xn--bcher-kva.example/') },
      { name: '国际化域名', html: link('http://例子.测试', 'http://xn--fsqu00a.xn--0zwm56d/') },
      {
        name: 'names that look like hosts',
        html: link('Booking.com', 'https://news.example.org/hotels') + link('ASP.NET', 'https://learn.example.org/web'),
      },
      {
        name: 'file names',
        html:
          link('README.md', '/docs/intro') +
          link('build.sh', 'https://git.example.org/x') +
          link('index.html', 'https://example.org/'),
      },
      {
        name: 'code',
        html: '<p><a href="https://docs.example.net/"><code>api.example.com</code></a> <code><a href="https://docs.example.net/">example.com</a></code></p>',
      },
      { name: 'a relative address of an unknown site', html: link('https://example.org/boats', '/boats') },
      { name: 'a place on the page', html: link('example.org', '#example') },
      {
        name: 'a mail address',
        html: link('crew@example.org', 'mailto:Crew@example.org?subject=boats') + link('crew@example.org', '/contact'),
      },
      { name: 'a phone number with and without prefix', html: link('(051) 555-0199 1', 'tel:+82-51-555-01991') },
      {
        name: 'a file type that agrees',
        html:
          link('Annual report (PDF)', '/files/report.pdf') +
          link('年度报告（DOC）', '/files/report.docx') +
          link('Report (PDF)', '/files/report'),
      },
      { name: 'two file types', html: link('PDF to EPUB', '/files/book.epub') },
      { name: 'hidden', html: `<div hidden>${link('https://example.org', 'https://example.net')}</div>` },

      { name: 'an import path linked to its sources', html: link('golang.org/x/net', 'https://github.com/golang/net') },
      {
        name: 'members of programs and versions',
        html:
          link('console.info', 'https://docs.example.org/c') +
          link('window.name', '/w') +
          link('v1.2.dev', 'https://docs.example.org/v'),
      },
      { name: 'a suffix of its own and www', html: link('https://gov.uk/boats', 'https://www.gov.uk/boats') },
      { name: 'two domains of one service', html: link('https://twitter.com/boats', 'https://x.com/boats') },
      { name: 'an address that was cut short', html: link('https://exam…', 'https://example.org/boats') },
      { name: 'the machine itself', html: link('http://localhost:3000', 'http://127.0.0.1:3000/') },
      { name: 'an extension', html: link('1-800-555-0199', 'tel:+18005550199,,42') },
      {
        name: '与文件类型有关的软件',
        html: link('PDF 阅读器', '/files/setup.exe') + link('Word to PDF', '/files/app.zip'),
      },
    ],
    invalid: [
      {
        name: 'Markdown',
        markdown: 'Read ⟦[https://example.org/boats](https://example.net/casino)⟧.\n',
        message: 'otherTarget',
      },
      {
        name: 'Markdown 引用链接',
        markdown: '请看⟦[www.example.org][1]⟧。\n\n[1]: https://example.net/\n',
        message: 'otherTarget',
      },
      {
        name: 'another domain',
        html: wrong('https://example.org/boats', 'https://example.net/casino'),
        message: 'otherTarget',
        says: 'The link says “https://example.org/boats” but leads to “https://example.net/casino”; make them agree.',
      },
      { name: '另一个域名', html: wrong('www.example.org', 'https://example.net/'), message: 'otherTarget' },
      {
        name: 'a bare domain',
        html: '<p>Visit ⟦<a href="https://example.net/">example.org</a>⟧ today.</p>',
        message: 'otherTarget',
      },
      {
        name: 'a title',
        html: '<p>⟦<a href="https://example.net/" title="https://example.org/">Boats</a>⟧</p>',
        message: 'otherTarget',
      },
      {
        name: 'the own site is known by its canonical address',
        html: '<html><head><link rel="canonical" href="https://example.net/a"></head><body><p>⟦<a href="/boats">https://example.org/</a>⟧</p></body></html>',
        message: 'otherTarget',
      },
      {
        name: 'the own site is known by the config',
        html: wrong('example.org', '/boats'),
        hosts: ['example.net'],
        message: 'otherTarget',
      },
      { name: 'a mail address', html: wrong('crew@example.org', 'mailto:crew@example.net'), message: 'otherTarget' },
      { name: 'a phone number', html: wrong('051-555-0199', 'tel:+82515550188'), message: 'otherTarget' },
      {
        name: 'a file type',
        html: '<p>⟦<a href="/files/report.zip">Annual report (PDF)</a>⟧</p>',
        message: 'otherType',
      },
      { name: '文件类型', html: wrong('年度报告（PDF）', '/files/report.docx'), message: 'otherType' },
      {
        name: 'markup inside',
        html: '<p>⟦<a href="https://example.net/"><b>https://</b>example<wbr>.org/</a>⟧</p>',
        message: 'otherTarget',
      },

      {
        name: 'the shown host as a part of another',
        html: wrong('example.org', 'https://example.org.example.net/'),
        message: 'otherTarget',
      },
      {
        name: 'the shown host as a user name',
        html: wrong('https://example.org', 'https://example.org@example.net/'),
        message: 'otherTarget',
      },
      {
        name: 'a query that carries a longer name',
        html: wrong('example.org', 'https://example.net/?to=notexample.org'),
        message: 'otherTarget',
      },
      { name: '括号中的网址', html: wrong('（www.example.org）', 'https://example.net/'), message: 'otherTarget' },
      { name: '数字网址', html: wrong('163.com', 'https://example.net/'), message: 'otherTarget' },
      { name: '紧贴汉字的文件类型', html: wrong('下载PDF', '/files/report.zip'), message: 'otherType' },
      { name: 'a file name', html: wrong('report.pdf', '/files/boats.docx'), message: 'otherType' },
      {
        name: 'a canonical address without a host',
        html: '<html><head><link rel="canonical" href="/a"></head><body><p>⟦<a href="https://example.net/">https://example.org/</a>⟧</p></body></html>',
        message: 'otherTarget',
      },
    ],
  },
  { describe, it },
);
