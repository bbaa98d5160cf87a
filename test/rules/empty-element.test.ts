import { describe, it } from 'vitest';
import rule from '../../rules/empty-element/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      {
        name: 'components, and a badge that a style sheet draws',
        html: '<p>Boats <sup class="vt-badge"></sup></p><boat-list></boat-list>',
        markdown: '渔船\n\n<BoatList kind="small"></BoatList>\n',
      },
      { name: 'Markdown: rules and code are no empty marks', markdown: 'a\n\n****\n\n`****` and \\*\\*\\*\\*\n' },
      { name: 'elements that hold something', html: '<p>The <b>mayor</b> spoke.</p><ul><li>1</li><li>…</li></ul>' },
      { name: '有内容的元素', html: '<p>市长<b>表示</b>支持。</p>' },
      { name: 'a target', html: '<p>The mayor<span id="mayor"></span> spoke.</p><p id="end"></p>' },
      { name: 'an icon', html: '<p>Ships <i class="fa fa-ship"></i> and boats <span class="icon-boat"></span></p>' },
      {
        name: 'a counted footnote 脚注',
        html: '<p>Boats<sup class="footnote-mark"></sup> 渔船<sup class="articleFootnote"></sup></p>',
      },
      { name: '图标', html: '<p>渔船<i class="iconfont icon-boat"></i></p>' },
      {
        name: 'inside a control',
        html: '<button><span></span>Menu</button><p><a href="a.html"><b></b>Boats</a></p><label><i></i>Name</label>',
      },
      {
        name: 'what a program fills',
        html: '<p v-html="lead"></p><p><span data-count></span><b x-text="name"></b><i :class="state"></i></p>',
      },
      { name: 'cells', html: '<table><tr><td></td><th></th><td>1</td></tr></table>' },
      {
        name: 'an image, a control, code',
        html: '<p><img src="a.jpg" alt=""></p><li><input></li><p><code>x</code></p><p><svg></svg></p>',
      },
      { name: 'two line breaks', html: '<p>First line<br><br>second line</p>' },
      { name: 'outside the body', html: '<nav><p></p></nav><footer><p>x<b></b></p></footer>' },
      { name: 'hidden', html: '<div hidden><p></p></div>' },
      { name: 'a symbol', html: '<p><b>·</b> ★</p>' },
      { name: 'headings and links have rules of their own', html: '<h2><b></b></h2><p>x<a href="b.html"></a></p>' },

      {
        name: 'icons of other elements',
        html: '<p>Boats<b class="caret"></b> <em class="icon-net"></em></p><p>渔网<em class="iconfont"></em></p>',
      },
      { name: 'a sample of a colour', html: '<p><span style="background:#c00;width:1em"></span> closed</p>' },
      {
        name: 'a key of colours',
        html: '<p>Key:</p><ul><li class="open"></li><li class="closed"></li> <li class="planned"></li></ul>',
      },
    ],
    invalid: [
      {
        name: 'a raw block between paragraphs of Markdown',
        markdown: '一。\n\n⟦<p></p>⟧\n\n二。\n',
        message: 'element',
        fixed: '一。\n\n\n\n二。\n',
      },
      {
        name: 'Markdown: marks that enclose nothing',
        markdown: 'The mayor,⟦****⟧ left, and the harbour master.\n',
        message: 'marks',
        fixed: 'The mayor, left, and the harbour master.\n',
      },
      {
        name: 'Markdown 中的空标记',
        markdown: '市长⟦<b></b>⟧表示支持。\n',
        message: 'element',
        fixed: '市长表示支持。\n',
      },
      {
        name: 'between words that touch it',
        html: '<p>The mayor,⟦<strong></strong>⟧ left</p>',
        message: 'element',
        says: 'Element “<strong></strong>” holds nothing; remove it.',
        fixed: '<p>The mayor, left</p>',
      },
      { name: '词语之间', html: '<p>市长⟦<b></b>⟧表示支持。</p>', message: 'element', fixed: '<p>市长表示支持。</p>' },
      {
        name: 'the blank between two words stays',
        html: '<p>The⟦<b> </b>⟧mayor</p>',
        message: 'element',
        fixed: '<p>The mayor</p>',
      },
      {
        name: 'a no-break space stays',
        html: '<p>The⟦<em>&nbsp;</em>⟧mayor</p>',
        message: 'element',
        fixed: '<p>The&nbsp;mayor</p>',
      },
      {
        name: 'the outermost alone',
        html: '<p>Boats⟦<b><i></i></b>⟧.</p>',
        message: 'element',
        fixed: '<p>Boats.</p>',
      },
      {
        name: 'a paragraph',
        html: '<p>One.</p>⟦<p></p>⟧<p>Two.</p>',
        message: 'element',
        fixed: '<p>One.</p><p>Two.</p>',
      },
      {
        name: 'a paragraph of a no-break space',
        html: '<p>一。</p>⟦<p>&nbsp;</p>⟧<p>二。</p>',
        message: 'element',
        fixed: '<p>一。</p><p>二。</p>',
      },
      {
        name: 'list items and figures',
        html: '<ul><li>1</li>⟦<li></li>⟧</ul>⟦<figure></figure>⟧⟦<blockquote> </blockquote>⟧',
        message: 'element',
      },
      {
        name: 'a caption beside its image',
        html: '<figure><img src="a.jpg" alt="Boats">⟦<figcaption></figcaption>⟧</figure>',
        message: 'element',
      },
      {
        name: 'a comment would be lost',
        html: '<p>a</p>⟦<p><!-- more --></p>⟧',
        message: 'element',
        fixed: '<p>a</p><p><!-- more --></p>',
      },
      {
        name: 'an end that is only implied',
        html: '<ul>⟦<li>⟧<li>2</ul>',
        message: 'element',
        fixed: '<ul><li><li>2</ul>',
      },
      { name: 'line breaks in a row', html: '<p>First⟦<br><br><br>⟧last</p>', message: 'breaks' },
      { name: 'a class that is no icon', html: '<p>Boats⟦<span class="red"></span>⟧ here</p>', message: 'element' },

      {
        name: 'items of one class',
        html: '<ul><li>1</li>⟦<li class="item"></li>⟧⟦<li class="item"></li>⟧</ul>',
        message: 'element',
      },
      {
        name: 'items would be numbered anew',
        html: '<ol><li>一</li>⟦<li></li>⟧<li>三</li></ol>',
        message: 'element',
        fixed: '<ol><li>一</li><li></li><li>三</li></ol>',
      },
      {
        name: 'two texts would become one',
        html: '<div>one ⟦<p></p>⟧ two</div>',
        message: 'element',
        fixed: '<div>one <p></p> two</div>',
      },
    ],
  },
  { describe, it },
);
