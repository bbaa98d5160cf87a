import { describe, it } from 'vitest';
import rule from '../../rules/foreign-boilerplate/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。';
const JA =
  '月曜日の港は静かで、漁師たちは長い石の堤防に座って網をつくろっていた。多くは朝の四時から起きていたが、昼前に急いで家へ帰ろうとする人はいないようだった。岸壁の小さな店はいつものように開いていて、店主はみんなに温かい汁をふるまった。';
const RU =
  'В понедельник в гавани было тихо, и рыбаки чинили сети на длинном каменном причале. Большинство из них не спало с четырёх часов утра, но никто, казалось, не спешил домой до полудня. Лавка у причала была, как всегда, открыта.';
const ES =
  'El lunes el puerto estaba tranquilo y los pescadores remendaban sus redes en el largo muelle de piedra. La mayoría estaba despierta desde las cuatro de la mañana, pero nadie parecía tener prisa por volver a casa antes del mediodía. La tienda abrió como siempre.';

const TITLE = 'A quiet Monday in the harbour';
const page = (header: string, article: string, footer: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><header>${header}</header><main><h1>${TITLE}</h1><p>${article}</p></main><footer>${footer}</footer></body></html>`;

testRule(
  rule,
  {
    valid: [
      {
        name: 'Markdown with its own furniture',
        markdown:
          'News\n\n# A quiet Monday\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\nCopyright © 2024 Harbour Gazette. All rights reserved.\n',
        siteName: 'Harbour Gazette',
      },
      {
        name: 'furniture in the language of the article',
        html: page('News', EN, 'Copyright © 2024 Harbour Gazette. All rights reserved. Site map'),
        text: `News\n\n${TITLE}\n\n${EN}\n\nCopyright © 2024 Harbour Gazette. All rights reserved. Site map`,
      },
      {
        name: 'Chinese furniture around a Chinese article',
        html: page('新闻中心', ZH, 'Copyright © 2024 海港日报 版权所有 网站地图'),
        text: `新闻中心\n\n港口的周一\n\n${ZH}\n\nCopyright © 2024 海港日报 版权所有 网站地图`,
      },
      {
        name: 'consistent chrome of a named site',
        html: page(
          '<nav><ul><li>首页</li><li>新闻中心</li></ul></nav>',
          EN,
          'Copyright © 2024 海港日报 版权所有 网站地图',
          '<meta property="og:site_name" content="海港日报"><title>A quiet Monday in the harbour - 海港日报</title>',
        ),
      },
      {
        name: 'a site that the config names',
        html: page('新闻中心', EN, 'Copyright © 2024 海港日报 版权所有 网站地图'),
        text: `新闻中心\n\n${TITLE}\n\n${EN}\n\nCopyright © 2024 海港日报 版权所有 网站地图`,
        siteName: '海港日报',
      },
      {
        name: 'a brand that the article speaks of',
        html: page('新闻中心', `${EN} The owner of 海港日报 was there too.`, 'Copyright © 2024 海港日报 版权所有'),
      },
      {
        name: 'a brand that is the host',
        html: page('新闻中心', EN, 'Copyright © 2024 harbour-gazette 版权所有'),
        hosts: ['www.harbour-gazette.example'],
      },
      {
        name: 'one vote: chrome without a name',
        html: page('新闻中心', EN, '网站地图'),
        text: `新闻中心\n\n${TITLE}\n\n${EN}\n\n网站地图`,
      },
      {
        name: 'one vote: a strange name',
        html: page('News', EN, 'Copyright © 2024 Lemon Cloud Accelerator. All rights reserved.'),
      },
      {
        name: 'one vote: a strange name in Chinese',
        html: page('新闻中心', ZH, 'Copyright © 2024 柚子云加速器 版权所有'),
      },
      {
        name: 'vendor credits and licence lines',
        html: page('新闻', ZH, 'Powered by WordPress. Theme by Astra.</p><p>粤ICP备12345678号-1</p><p>CC BY-SA 4.0'),
      },
      {
        name: 'fixed formulae in English under a Chinese article',
        html: page('新闻', ZH, 'Copyright © 2024. All rights reserved.'),
      },
      {
        name: 'a language switcher',
        html: page('<ul><li>中文</li><li>한국어</li><li>日本語</li></ul>', EN, '© 2024 Lemon Cloud'),
      },
      {
        name: 'Han in the menu of a Japanese site',
        html: page(
          '<ul><li>会社概要</li><li>採用情報</li></ul>',
          JA,
          'Copyright © 2024 株式会社港町 All rights reserved.',
        ),
      },
      {
        name: 'names in Latin letters in a Chinese menu',
        html: page('<ul><li>首页</li><li>GitHub</li><li>API</li></ul>', ZH, 'Copyright © 2024 Lemon Cloud'),
      },
    ],
    invalid: [
      {
        name: 'Markdown',
        markdown:
          '⟦新闻中心⟧\n\n# A quiet Monday\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\n⟦Copyright © 2024 柚子云加速器 版权所有 网站地图⟧\n',
        message: 'foreignLanguage',
      },
      {
        name: 'Chinese furniture of a strange site around an English article',
        html: page('⟦新闻中心⟧', EN, '⟦Copyright © 2024 柚子云加速器 版权所有 网站地图⟧'),
        text: `⟦新闻中心⟧\n\n${TITLE}\n\n${EN}\n\n⟦Copyright © 2024 柚子云加速器 版权所有   网站地图⟧`,
        message: 'foreignLanguage',
        says: '“新闻中心” is not in English, the language of the article, and belongs to another site; remove it, or put this site’s own in its place.',
      },
      {
        name: 'the language of the site makes no difference',
        text: `⟦新闻中心⟧\n\n${TITLE}\n\n${EN}\n\n⟦Copyright © 2024 柚子云加速器 版权所有   网站地图⟧`,
        languages: ['en', 'zh'],
        message: 'foreignLanguage',
      },
      {
        name: 'furniture without elements that say so',
        html: `<div>⟦新闻中心⟧</div><h1>${TITLE}</h1><p>${EN}</p><div>⟦Copyright © 2024 柚子云加速器 版权所有⟧</div><div>⟦网站地图⟧</div>`,
        message: 'foreignLanguage',
      },
      {
        name: 'furniture of a page that has paragraphs only',
        html: `<p>⟦新闻中心⟧</p><p>${TITLE}</p><p>${EN}</p><p>⟦Copyright © 2024 柚子云加速器 版权所有 网站地图⟧</p>`,
        message: 'foreignLanguage',
      },
      {
        name: 'a menu is one piece',
        html: page('<ul><li>⟦首页</li><li>新闻中心</li><li>联系我们⟧</li></ul>', EN, '⟦© 2024 柚子云加速器⟧'),
        message: 'foreignLanguage',
      },
      {
        name: 'Korean around English',
        html: page('⟦뉴스센터⟧', EN, '⟦Copyright © 2024 달콤브이피엔 All rights reserved. 사이트맵⟧'),
        text: `⟦뉴스센터⟧\n\n${TITLE}\n\n${EN}\n\n⟦Copyright © 2024 달콤브이피엔 All rights reserved. 사이트맵⟧`,
        message: 'foreignLanguage',
      },
      {
        name: 'Chinese around Japanese',
        text: `⟦新闻中心⟧\n\n港町の静かな月曜日\n\n${JA}\n\n⟦Copyright © 2024 葡萄云梯子 版权所有   网站地图⟧`,
        message: 'foreignLanguage',
      },
      {
        name: 'English around Russian',
        html: page('⟦News Center⟧', RU, '⟦Copyright © 2024 TurboMirror. All rights reserved.⟧').replace(
          TITLE,
          'Тихий понедельник в гавани',
        ),
        message: ['foreignLanguage', 'foreignBrand'],
      },
      {
        name: 'Chinese around Spanish',
        text: `⟦新闻中心⟧\n\nUn lunes tranquilo en el puerto\n\n${ES}\n\n⟦Copyright © 2024 蜜桃加速器 版权所有   网站地图⟧`,
        message: 'foreignLanguage',
      },
      {
        name: 'chrome in two languages, and a strange name',
        html: page('News', EN, '⟦Copyright © 2024 柚子云加速器 版权所有 网站地图⟧'),
        message: 'foreignLanguage',
      },
      {
        name: 'a foreign neighbour is a vote, though the chrome has no name',
        html: page('⟦新闻中心⟧', EN, '⟦网站地图⟧').replace(
          '</main>',
          '</main><nav><p>下一篇：<a href="/3.html">汽车雨刮器总成厂家批发价格</a></p></nav>',
        ),
        text: `⟦新闻中心⟧\n\n${TITLE}\n\n${EN}\n\n下一篇：汽车雨刮器总成厂家批发价格\n\n⟦网站地图⟧`,
        message: 'foreignLanguage',
      },
      {
        name: 'a strange name at the end of the title',
        html: page('⟦新闻中心⟧', EN, '⟦网站地图⟧', `<title>${TITLE} - ⟦Lemon Accelerator⟧</title>`),
        message: ['foreignTitle', 'foreignLanguage', 'foreignLanguage'],
      },
      {
        name: 'a strange name in the chrome of a Chinese page, beside a foreign neighbour',
        html: page('新闻中心', ZH, '⟦Copyright © 2024 Lemon Accelerator⟧').replace(
          '</main>',
          '</main><p>下一篇：<a href="/3.html">Wholesale wiper blades for all cars at factory price</a></p>',
        ),
        message: 'foreignBrand',
        says: '“Copyright © 2024 Lemon Accelerator” names “Lemon Accelerator”, which neither this site nor the article is about; remove it, or name this site.',
      },
    ],
  },
  { describe, it },
);
