import { describe, it } from 'vitest';
import rule from '../../rules/empty-heading/index.ts';
import { testRule } from '../../src/testing/index.ts';

testRule(
  rule,
  {
    valid: [
      { name: 'Markdown headings', markdown: '# Boats\n\n## ![Harbour Post](logo.svg)\n\n渔船\n====\n' },
      { name: 'headings that say something', html: '<h1>Boats</h1><h2>1.</h2><h3>…</h3>' },
      { name: '有内容的标题', html: '<h1>渔船</h1><div role="heading" aria-level="2">渔网</div>' },
      {
        name: 'named by an image or a link',
        html: '<h1><img src="logo.svg" alt="Harbour Post"></h1><h2><a href="b.html" aria-label="Boats"></a></h2>',
      },
      {
        name: 'named by an attribute',
        html: '<p id="b">Boats</p><h2 aria-label="Boats"></h2><h2 aria-labelledby="b"></h2>',
      },
      { name: 'hidden from everybody', html: '<h2 hidden></h2><div style="display:none"><h3></h3></div>' },
      {
        name: 'a page with a title',
        html: '<!doctype html><html lang="zh"><head><title>渔船</title></head><body><h1>渔船</h1></body></html>',
      },
      { name: 'a fragment needs no title', html: '<h1>Boats</h1><p>They are few.</p>' },
      { name: 'a drawing', html: '<h1><svg><title>Harbour Post</title></svg></h1>' },

      {
        name: 'what a program fills',
        html: '<h2 v-text="lead"></h2><h2 data-bind="text: lead"></h2><h3 x-text="标题"></h3>',
      },
      { name: 'a formula', html: '<h2><math><mi>x</mi></math></h2>' },
    ],
    invalid: [
      { name: 'Markdown', markdown: '# Boats\n\n⟦###⟧\n\nText.\n', message: 'heading' },
      { name: 'Markdown 空标题', markdown: '# 渔船\n\n⟦## <b></b>⟧\n\n正文。\n', message: 'heading' },
      {
        name: 'nothing at all',
        html: '<p>One.</p>⟦<h2></h2>⟧<p>Two.</p>',
        message: 'heading',
        says: 'Heading “<h2></h2>” says nothing; write it, or remove it.',
        fixed: '<p>One.</p><p>Two.</p>',
      },
      {
        name: '空白',
        html: '<p>一。</p>⟦<h2>&nbsp; </h2>⟧<p>二。</p>',
        message: 'heading',
        fixed: '<p>一。</p><p>二。</p>',
      },
      { name: 'only empty markup', html: '⟦<h3><b></b></h3>⟧<p>渔船</p>', message: 'heading' },
      {
        name: 'an image without a name',
        html: '⟦<h1><img src="logo.svg" alt=""></h1>⟧',
        message: 'heading',
        fixed: '<h1><img src="logo.svg" alt=""></h1>',
      },
      { name: 'a role', html: '⟦<div role="heading" aria-level="2"></div>⟧<p>Boats</p>', message: 'heading' },
      { name: 'a target is kept', html: '⟦<h2 id="boats"></h2>⟧', message: 'heading', fixed: '<h2 id="boats"></h2>' },
      {
        name: 'a page with an empty title',
        html: '<!doctype html><html lang="en"><head>⟦<title> </title>⟧</head><body><p>Boats</p></body></html>',
        message: 'title',
      },
      {
        name: '没有标题的页面',
        html: '<!doctype html>⟦<html lang="zh">⟧<head></head><body><p>渔船</p></body></html>',
        message: 'noTitle',
      },

      { name: 'an icon is no name', html: '⟦<h2><i class="icon-boat"></i></h2>⟧<p>渔船</p>', message: 'heading' },
      {
        name: 'what a script may know is kept',
        html: '⟦<h2 data-boats="1"></h2>⟧',
        message: 'heading',
        fixed: '<h2 data-boats="1"></h2>',
      },
      {
        name: 'a page without an html tag',
        html: '⟦<!doctype html>⟧<head></head><body><p>Boats</p></body>',
        message: 'noTitle',
      },
    ],
  },
  { describe, it },
);
