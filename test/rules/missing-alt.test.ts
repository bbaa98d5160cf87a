import { describe, it } from 'vitest';
import rule from '../../rules/missing-alt/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      { name: 'described', html: '<p><img src="a.jpg" alt="Boats at the pier"></p>', markdown: '![Boats](a.jpg)\n' },
      { name: '有描述', html: '<p><img src="a.jpg" alt="码头上的渔船"></p>', markdown: '![码头上的渔船](a.jpg)\n' },
      { name: 'decorative', html: '<p>渔船<img src="a.jpg" alt=""><img src="a.jpg" alt></p>' },
      {
        name: 'presentation',
        html: '<img src="a.jpg" role="presentation"><img src="b.jpg" role="none"><img src="c.jpg" aria-hidden="true">',
      },
      { name: 'hidden with what is around it', html: '<div hidden><img src="a.jpg"></div>' },
      {
        name: 'named otherwise',
        html: '<p id="boats">渔船</p><img src="a.jpg" aria-label="Boats"><img src="b.jpg" aria-labelledby="boats">',
      },
      {
        name: 'outside the body',
        html: '<header><img src="logo.png"></header><main><p>Boats</p></main><footer><img src="f.png"></footer>',
      },
      { name: 'Markdown cannot tell it from a decorative one', markdown: '渔船 ![](a.jpg)\n' },
      {
        name: 'described in Markdown',
        markdown: '![渔船](a.jpg) ![渔网](b.jpg "Nets")\n',
        options: { markdown: true },
      },
      { name: 'code', markdown: '`<img src="a.jpg">` 和\n\n```html\n<img src="a.jpg">\n```\n' },
    ],
    invalid: [
      {
        name: 'no alt',
        html: '<p>Boats ⟦<img src="a.jpg">⟧ at the pier</p>',
        message: 'missing',
        says: 'Image “<img src="a.jpg">” has no alternative text; describe it, or mark it as decorative with an empty “alt”.',
      },
      {
        name: '没有 alt',
        html: '<figure>⟦<img src="渔船.jpg">⟧<figcaption>渔船</figcaption></figure>',
        message: 'missing',
      },
      { name: 'a title alone', html: '<p>⟦<img src="a.jpg" title="渔船">⟧</p>', message: 'missing' },
      { name: 'not hidden', html: '⟦<img src="a.jpg" aria-hidden="false">⟧', message: 'missing' },
      {
        name: 'Markdown, where the option asks for it',
        markdown: '渔船 ⟦![](a.jpg)⟧ Boats ⟦![](c.jpg "Nets")⟧ <img src="b.jpg" alt="">\n',
        options: { markdown: true },
        message: 'missing',
      },
      { name: 'raw HTML in Markdown', markdown: '渔船 ⟦<img src="a.jpg" width="200">⟧ Boats\n', message: 'missing' },
    ],
  },
  { describe, it },
);
