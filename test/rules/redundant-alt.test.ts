import { describe, it } from 'vitest';
import rule from '../../rules/redundant-alt/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'an alt of its own',
        html: '<figure><img src="a.jpg" alt="Men mend a net"><figcaption>The harbour on Monday</figcaption></figure>',
      },
      {
        name: '各说各的',
        html: '<figure><img src="a.jpg" alt="几个人在补网"><figcaption>周一的港口</figcaption></figure>',
      },
      { name: 'decorative', html: '<a href="b.html"><img src="boats.jpg" alt="">渔船 Boats</a>' },
      { name: 'no alt', html: '<figure><img src="a.jpg"><figcaption>The harbour</figcaption></figure>' },
      {
        name: 'a link that holds only the image',
        html: '<a href="b.html"><img src="a.jpg" alt="Boats"></a><a href="c.html">Boats</a>',
      },
      { name: 'a link beside the image', html: '<p><img src="a.jpg" alt="渔船"> <a href="b.html">渔船</a></p>' },
      {
        name: 'a file that is named with a word',
        html: '<img src="img/harbour.jpg" alt="Harbour"><img src="harbour.jpg" alt="harbour"><img src="渔船.jpg" alt="渔船">',
        markdown: '![harbour](img/harbour.jpg) ![渔船](渔船.jpg)\n',
      },
      {
        name: 'an image that holds its own data',
        html: '<img src="data:image/png;base64,AAAA/a_1.png" alt="a_1.png">',
      },
      { name: 'hidden', html: '<div hidden><img src="a.jpg" alt="a.jpg"></div>' },
    ],
    invalid: [
      {
        name: 'the caption',
        html: '<figure><img src="a.jpg" ⟦alt="The harbour on Monday"⟧>⟪<figcaption>The <b>harbour</b> on Monday.</figcaption>⟫</figure>',
        message: 'sameAsCaption',
        says: 'The alternative text “The harbour on Monday” repeats the caption; describe what the image shows.',
      },
      {
        name: '图片说明',
        html: '<figure><img src="a.jpg" ⟦alt="周一的港口"⟧>⟪<figcaption>周一的港口。</figcaption>⟫</figure>',
        message: 'sameAsCaption',
      },
      {
        name: 'the link text',
        html: '<p>⟪<a href="b.html"><img src="a.jpg" ⟦alt="Boats"⟧> Boats</a>⟫ ⟪<a href="c.html">渔网！<img src="c.jpg" ⟦alt="渔网"⟧></a>⟫</p>',
        message: 'sameAsLink',
        says: 'The alternative text “Boats” repeats the text of its link; leave it empty.',
      },
      {
        name: 'Markdown: the link text',
        markdown: '⟪[⟦![渔网]⟧(a.jpg) 渔网](b.md)⟫\n',
        message: 'sameAsLink',
      },
      {
        name: 'the file name',
        html: '<img src="/2024/harbour.jpg?w=200" ⟦alt="harbour.jpg"⟧><img src="IMG_2041.jpg" ⟦alt="IMG_2041"⟧>',
        message: 'sameAsFile',
        says: 'The alternative text “harbour.jpg” is the name of the file; describe what the image shows.',
      },
      {
        name: '文件名',
        html: '<img src="/图/%E6%B8%94%E8%88%B9.jpg" ⟦alt="渔船.jpg"⟧>',
        markdown: '看⟦![bg20240107]⟧(https://example.org/bg20240107.jpg)\n',
        message: 'sameAsFile',
      },
      {
        name: 'a name with a stray per cent sign',
        html: '<img src="渔船100%.jpg" ⟦alt="渔船100%.jpg"⟧>',
        message: 'sameAsFile',
      },
    ],
  },
  { describe, it },
);
