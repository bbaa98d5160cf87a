import { describe, it } from 'vitest';
import rule from '../../rules/missing-language-tag/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。';

testRule(
  rule,
  {
    valid: [
      { name: 'Markdown needs none', markdown: '# 渔船\n\nThey are few.\n' },
      { name: 'a page with its language', html: `<!doctype html><html lang="en"><body><p>${EN}</p></body></html>` },
      {
        name: 'a Chinese page with its language',
        html: `<!doctype html><html lang="zh"><body><p>${ZH}</p></body></html>`,
      },
      { name: 'a fragment', html: `<p>${EN}</p>` },
      { name: 'a Chinese fragment', html: `<h1>港口的周一</h1><p>${ZH}</p>`, text: `港口的周一\n\n${ZH}` },
      {
        name: 'frames',
        html: '<!doctype html><html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
      },
      { name: 'a root that is not html', html: '<svg xmlns="http://www.w3.org/2000/svg"><title>A boat</title></svg>' },
      {
        name: 'XHTML',
        html: `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><body><p>${EN}</p></body></html>`,
      },
      { name: 'plain text', text: EN },
    ],
    invalid: [
      {
        name: 'front matter, where the option asks for it',
        markdown: '⟦---\ntitle: 渔船\n---⟧\n\n# Boats\n',
        options: { requireFrontMatter: true },
        message: 'missingInFrontMatter',
      },
      {
        name: 'a page without',
        html: `<!doctype html>\n⟦<html class="wide">⟧<body><p>${EN}</p></body></html>`,
        message: 'missing',
        says: 'The page does not say which language it is in; add a “lang” attribute to its “html” element.',
        suggested: [`<!doctype html>\n<html lang="en" class="wide"><body><p>${EN}</p></body></html>`],
      },
      {
        name: 'a Chinese page without',
        html: `⟦<html>⟧<body><p>${ZH}</p></body></html>`,
        message: 'missing',
        suggested: [`<html lang="zh"><body><p>${ZH}</p></body></html>`],
      },
      {
        name: 'an empty tag',
        html: `<html ⟦lang=""⟧><body><p>${ZH}</p></body></html>`,
        message: 'empty',
        suggested: [`<html lang="zh"><body><p>${ZH}</p></body></html>`],
      },
      { name: 'a tag without a value', html: `<html ⟦lang⟧><body><p>${EN}</p></body></html>`, message: 'empty' },
      {
        name: 'a page in a language that is not told',
        html: '<!doctype html>⟦<html>⟧<body><p>1, 2, 3</p></body></html>',
        message: 'missing',
        suggested: [],
      },
      {
        name: 'a page without an html tag',
        html: `<!doctype html>⟦<title>A quiet Monday</title>⟧<p>${EN}</p>`,
        message: 'missing',
      },
    ],
  },
  { describe, it },
);
