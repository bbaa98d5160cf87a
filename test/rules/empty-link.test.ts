import { describe, it } from 'vitest';
import rule from '../../rules/empty-link/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      { name: 'Markdown links', markdown: '[Boats](boats.md) and <https://example.org> and [![Boats](a.jpg)](b.md)\n' },
      { name: 'links with text', html: '<a href="boats.html">Boats</a> <a href="#boats">more</a>' },
      { name: '有文字的链接', html: '<a href="boats.html">渔船</a>' },
      {
        name: 'named otherwise',
        html: '<a href="a.html" aria-label="Boats"></a><a href="b.html" title="Nets"></a><a href="c.html"><img src="c.jpg" alt="Crew"></a>',
      },
      { name: '以图片命名', html: '<a href="c.html"><img src="c.jpg" alt="船员"></a>' },
      {
        name: 'named by another element',
        html: '<h2 id="boats">Boats</h2><a href="a.html" aria-labelledby="boats"></a>',
      },
      { name: 'targets', html: '<a id="boats"></a><a name="nets"></a>' },
      {
        name: 'silent and out of reach',
        html: '<h2>Boats <a href="#boats" aria-hidden="true" tabindex="-1"></a></h2>',
      },
      {
        name: 'a permalink with a name',
        html: '<h2>Boats <a href="#boats" title="Permalink"></a></h2><h2>渔船<a href="#boats">#</a></h2>',
      },
      { name: 'the way up', html: '<a href="#">Back to top</a><a href="#">返回顶部</a><a href="#">↑</a>' },
      {
        name: 'controls',
        html: '<a href="#" role="button">Menu</a><a href="#" onclick="go()">Go</a><a href="#" data-toggle="tab">Tab</a>',
      },
      { name: 'hidden', html: '<div hidden><a href="x.html"></a></div>' },
    ],
    invalid: [
      {
        name: 'formatting that holds nothing goes with it',
        html: '<p>渔船 ⟦<a href="/boats"><b></b></a>⟧ here</p>',
        message: 'noName',
        fixed: '<p>渔船  here</p>',
      },
      {
        name: 'Markdown: a link without text',
        markdown: 'See ⟦[](boats.md)⟧ there.\n',
        message: 'noName',
        fixed: 'See  there.\n',
      },
      { name: 'Markdown 链接没有目标', markdown: '请看⟦[渔船]()⟧和渔网。\n', message: 'noTarget' },
      { name: 'Markdown 链接只到页首', markdown: '请看⟦[渔网](#)⟧和[返回顶部](#)。\n', message: 'toTop' },
      {
        name: 'without text',
        html: '<p>See ⟦<a href="boats.html"></a>⟧ there.</p>',
        message: 'noName',
        says: 'Link “<a href="boats.html"></a>” has no text or name; write one, or remove it.',
        fixed: '<p>See  there.</p>',
      },
      {
        name: '没有文字',
        html: '<p>请看⟦<a href="boats.html"> </a>⟧。</p>',
        message: 'noName',
        fixed: '<p>请看 。</p>',
      },
      {
        name: 'an image without a name',
        html: '⟦<a href="boats.html"><img src="a.jpg"></a>⟧<p>渔船 ⟦<a href="nets.html"><img src="b.jpg" alt=""></a>⟧</p>',
        message: 'noImageName',
        says: 'Link “<a href="boats.html"><img src="a.jpg"></a>” holds only an image without alternative text; describe where it leads.',
        fixed: '<a href="boats.html"><img src="a.jpg"></a><p>渔船 <a href="nets.html"><img src="b.jpg" alt=""></a></p>',
      },
      {
        name: '无描述的 Markdown 图片链接',
        markdown: '看⟦[![](a.jpg)](boats.md)⟧和⟦[](nets.md)⟧，还有![](b.jpg)。\n',
        message: ['noImageName', 'noName'],
      },
      {
        name: 'only characters that nobody sees',
        html: '<p>x⟦<a href="boats.html">&#8203;</a>⟧</p>',
        message: 'noName',
      },
      { name: 'an unnamed permalink', html: '<h2>Boats ⟦<a href="#boats"></a>⟧</h2>', message: 'noName' },
      {
        name: 'nowhere to go',
        html: '<p>⟦<a href="">Boats</a>⟧ and nets and ⟦<a href="javascript:void(0)">crews</a>⟧</p>',
        message: 'noTarget',
      },
      {
        name: '没有目标',
        html: '<p>请看⟦<a href=" ">渔船</a>⟧。</p>',
        message: 'noTarget',
        says: 'Link “渔船” leads nowhere; give it a target, or remove the link.',
      },
      {
        name: '只到页首',
        html: '<p>请看⟦<a href="#">渔船</a>⟧。</p>',
        message: 'toTop',
        says: 'Link “渔船” leads only to the top of this page; give it a target, or remove the link.',
      },
      {
        name: 'a target and a control are kept',
        html: '<p>x⟦<a id="boats" href="b.html"></a>⟧⟦<a data-boat="1" href="b.html"></a>⟧</p>',
        message: 'noName',
        fixed: '<p>x<a id="boats" href="b.html"></a><a data-boat="1" href="b.html"></a></p>',
      },
      {
        name: 'the blank between two words stays',
        html: '<p>The⟦<a href="b.html"> </a>⟧mayor</p>',
        message: 'noName',
        fixed: '<p>The mayor</p>',
      },
    ],
  },
  { describe, it },
);
