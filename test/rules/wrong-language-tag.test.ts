import { describe, it } from 'vitest';
import rule from '../../rules/wrong-language-tag/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and the owner gave everybody a bowl of hot soup.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。';
const HANT =
  '週一的港口十分安靜，漁民們坐在長長的石堤上修補漁網。他們大多從凌晨四點就起來了，可是中午之前似乎誰也不急著回家。碼頭邊的小店照常開門，老闆給每個人都端上了一碗熱湯，大家一邊喝一邊說著今年的收成。';
const SHORT_EN = 'They say that the boats will not go out again before Friday.';
const SHORT_ZH = '渔民们说今年的鱼比去年少得多，明年恐怕还要更少。';

testRule(
  rule,
  {
    valid: [
      {
        name: 'front matter that is right',
        markdown:
          '---\nlang: en\n---\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n',
      },
      {
        name: 'front matter 正确',
        markdown:
          '---\nlang: zh-CN\n---\n\n周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。\n',
      },
      { name: 'the right tag', html: `<html lang="en"><body><p>${EN}</p></body></html>` },
      { name: 'the right tag, Chinese', html: `<html lang="zh-CN"><body><p>${ZH}</p></body></html>` },
      { name: 'a deprecated but registered tag', html: `<html lang="cmn-Hans"><body><p>${ZH}</p></body></html>` },
      {
        name: 'the document’s own tag where that is not to be held',
        html: `<html lang="zh"><body><p>${EN}</p></body></html>`,
        options: { root: false },
      },
      { name: 'too little text to tell', html: `<html lang="zh"><body><p>${SHORT_EN}</p></body></html>` },
      { name: 'too little text in an element', html: `<p>${EN} <span lang="zh">Thank you</span></p>` },
      {
        name: 'a descendant with a scope of its own is cut out',
        html: `<div lang="zh"><p>${ZH}</p><section lang="en"><p>${EN}</p><p>${EN}</p></section></div>`,
      },
      { name: 'a document in two languages', html: `<html lang="zh"><body><p>${ZH}</p><p>${EN}</p></body></html>` },
      {
        name: 'no language, and undetermined',
        html: `<p lang="zxx">${SHORT_EN}</p><p lang="und">${SHORT_ZH}</p><p lang="">${SHORT_EN}</p>`,
      },
      { name: 'several languages', html: `<html lang="mul"><body><p>${EN}</p></body></html>` },
      {
        name: 'close languages',
        html: '<p lang="ms">Nelayan itu mengatakan bahwa perahu tidak akan pergi melaut lagi sebelum hari Jumat.</p>',
      },
      {
        name: 'Simplified and Traditional are one language',
        html: `<html lang="zh-Hant"><body><p>${ZH}</p></body></html>`,
      },
      {
        name: 'the right script',
        html: `<html lang="zh-TW"><body><p>${HANT}</p></body></html>`,
        options: { script: true },
      },
      {
        name: 'xml:lang beside an equal lang',
        html: `<html lang="en-GB" xml:lang="en-gb"><body><p>${EN}</p></body></html>`,
      },
      { name: 'code is no evidence', html: `<div lang="zh"><p>${SHORT_ZH}</p><pre>${EN}</pre></div>` },
    ],
    invalid: [
      {
        name: 'front matter',
        markdown:
          '---\ntitle: Boats\nlang: ⟦zh⟧\n---\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n',
        message: 'contradicted',
        suggested: [
          '---\ntitle: Boats\nlang: en\n---\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n',
        ],
      },
      {
        name: 'front matter 写错',
        markdown:
          '---\nlang: ⟦en⟧\n---\n\n周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。\n',
        message: 'contradicted',
      },
      {
        name: 'an English page under a Chinese tag',
        html: `<html ⟦lang="zh-CN"⟧><body><p>${EN}</p></body></html>`,
        message: 'contradicted',
        says: 'The tag “zh-CN” says Chinese, but its text is in English; correct the tag.',
        suggested: [`<html lang="en"><body><p>${EN}</p></body></html>`],
      },
      {
        name: 'a Chinese page under an English tag',
        html: `<html ⟦lang="en"⟧><body><p>${ZH}</p></body></html>`,
        message: 'contradicted',
        suggested: [`<html lang="zh"><body><p>${ZH}</p></body></html>`],
      },
      {
        name: 'an element',
        html: `<p>${EN}</p><blockquote ⟦lang="zh"⟧><p>${SHORT_EN}</p></blockquote>`,
        message: 'contradicted',
        suggested: [`<p>${EN}</p><blockquote lang="en"><p>${SHORT_EN}</p></blockquote>`],
      },
      { name: 'a Chinese element', html: `<p>${EN}</p><p ⟦lang="ko"⟧>${SHORT_ZH}</p>`, message: 'contradicted' },
      { name: 'xml:lang alone', html: `<p ⟦xml:lang="de"⟧>${SHORT_ZH}</p>`, message: 'contradicted' },
      {
        name: 'a language that is not told, in another script',
        html: `<html ⟦lang="ca"⟧><body><p>${ZH}</p></body></html>`,
        message: 'contradicted',
      },
      {
        name: 'an underscore',
        html: `<html ⟦lang="zh_CN"⟧><body><p>${ZH}</p></body></html>`,
        message: 'malformed',
        says: '“zh_CN” is not a well-formed language tag; write one of BCP 47, such as “en” or “zh-Hant”.',
        suggested: [`<html lang="zh-CN"><body><p>${ZH}</p></body></html>`],
      },
      {
        name: 'an unregistered language',
        html: `<html ⟦lang="xx"⟧><body><p>${EN}</p></body></html>`,
        message: 'unregistered',
        says: '“xx” in the language tag “xx” is not registered; use a registered subtag.',
      },
      { name: 'an unregistered region', html: `<p ⟦lang="zh-EK"⟧>${SHORT_ZH}</p>`, message: 'unregistered' },
      {
        name: 'xml:lang that says something else',
        html: `<html lang="en" ⟪⟫⟦xml:lang="fr"⟧><body><p>${EN}</p></body></html>`
          .replace('⟪⟫', '')
          .replace('lang="en"', '⟪lang="en"⟫'),
        message: 'unequal',
        suggested: [`<html lang="en" xml:lang="en"><body><p>${EN}</p></body></html>`],
      },
      {
        name: 'Simplified text under a Traditional tag, where that is asked for',
        html: `<html ⟦lang="zh-TW"⟧><body><p>${ZH}</p></body></html>`,
        options: { script: true },
        message: 'otherScript',
        suggested: [`<html lang="zh-Hans"><body><p>${ZH}</p></body></html>`],
      },
    ],
  },
  { describe, it },
);
