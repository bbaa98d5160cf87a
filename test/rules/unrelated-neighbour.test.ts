import { describe, it } from 'vitest';
import rule from '../../rules/unrelated-neighbour/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。';
const KO =
  '월요일의 항구는 조용했고 어부들은 긴 돌 방파제에 앉아 그물을 손질했다. 대부분 새벽 네 시부터 깨어 있었지만 정오 전에는 아무도 집에 가려고 서두르지 않는 것 같았다. 부두 옆의 작은 가게는 평소처럼 문을 열었고 주인은 모두에게 따뜻한 국을 내주었다.';
const JA =
  '月曜日の港は静かで、漁師たちは長い石の堤防に座って網をつくろっていた。多くは朝の四時から起きていたが、昼前に急いで家へ帰ろうとする人はいないようだった。岸壁の小さな店はいつものように開いていて、店主はみんなに温かい汁をふるまった。';
const RU =
  'В понедельник в гавани было тихо, и рыбаки чинили сети на длинном каменном причале. Большинство из них не спало с четырёх часов утра, но никто, казалось, не спешил домой до полудня. Лавка у причала была, как всегда, открыта.';
const ES =
  'El lunes el puerto estaba tranquilo y los pescadores remendaban sus redes en el largo muelle de piedra. La mayoría estaba despierta desde las cuatro de la mañana, pero nadie parecía tener prisa por volver a casa antes del mediodía. La tienda abrió como siempre.';

const canonical = '<link rel="canonical" href="https://harbour.example/news/2024/quiet-monday.html">';

testRule(
  rule,
  {
    valid: [
      {
        name: 'Markdown: neighbours of the article’s own language',
        markdown:
          '# A quiet Monday\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\nPrevious: [A loud Sunday](1.md)\n\nNext: [Rain on Tuesday](3.md)\n',
      },
      {
        name: 'neighbours on another topic',
        html: `<p>${EN}</p><nav><p>Previous: <a href="/news/1.html">Council votes on a new bus line</a></p><p>Next: <a href="/news/3.html">Price of bread rises again</a></p></nav>`,
        text: `${EN}\n\nPrevious: Council votes on a new bus line  Next: Price of bread rises again`,
      },
      {
        name: 'Chinese neighbours on another topic',
        html: `<p>${ZH}</p><p>上一篇：<a href="/news/1.html">新公交线路获批</a></p><p>下一篇：<a href="/news/3.html">面包价格再度上涨</a></p>`,
        text: `${ZH}\n\n上一篇：新公交线路获批 下一篇：面包价格再度上涨`,
      },
      {
        name: 'a Chinese label before an English title',
        html: `<p>${EN}</p><p>上一篇：<a href="/news/1.html">Council votes on a new bus line</a></p>`,
        text: `${EN}\n\n上一篇:Council votes on a new bus line`,
      },
      {
        name: 'another language alone is one vote',
        html: `<p>${EN}</p><p>Next: <a href="/news/3.html">渔村的孩子们学会了游泳</a></p>`,
        text: `${EN}\n\nNext: 渔村的孩子们学会了游泳`,
      },
      {
        name: 'both languages are expected',
        html: `<p>${EN}</p><p>下一篇：<a href="/news/3.html">汽车雨刮器总成厂家直销批发价格</a></p>`,
        expect: ['en', 'zh'],
      },
      {
        name: 'the site’s other host',
        html: `${canonical}<p>${EN}</p><p>Next: <a href="https://www.harbour.example/news/3.html">Price of bread rises again</a></p>`,
      },
      {
        name: 'a host is no evidence where the site is not known',
        html: `<p>${ZH}</p><p>下一篇：<a href="https://elsewhere.example/3.html">面包价格再度上涨</a></p>`,
      },
      {
        name: 'sections by year',
        html: `<p>${EN}</p><p>Previous: <a href="/2023/12/bus.html">Bus line approved</a></p><p>Next: <a href="/2024/01/bread.html">Wholesale bakery opens</a></p>`,
      },
      {
        name: 'a label without a title',
        html: `<p>${ZH}</p><nav><a href="/page/1">上一页</a> <a href="/page/3">下一页</a></nav>`,
      },
      {
        name: 'a sentence that begins like a label',
        html: `<p>${EN}</p><p>Next they sold 汽车雨刮器总成 to a wholesale dealer.</p>`,
      },
    ],
    invalid: [
      {
        name: 'Markdown',
        markdown:
          '# A quiet Monday\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\n上一篇: A loud Sunday ⟦下一篇: 适配大众朗逸前保险杠雾灯总成厂家批发⟧\n',
        message: 'otherLanguage',
      },
      {
        name: 'a product listing in Chinese under an English article',
        html: `<p>${EN}</p><p>上一篇：<a href="/news/1.html">Council votes on a new bus line</a></p><p>⟦下一篇：<a href="/news/3.html">适用于多款汽车的雨刮器总成厂家直销⟧</a></p>`,
        text: `${EN}\n\n上一篇:Council votes on a new bus line ⟦下一篇:适用于多款汽车的雨刮器总成厂家直销⟧`,
        message: 'otherLanguage',
        says: '“适用于多款汽车的雨刮器总成厂家直销” is in Chinese and does not belong beside this article; link a related article, or remove the entry.',
      },
      {
        name: 'letter-spaced labels',
        text: `${EN}\n\n⟦下 一 篇：适用于多款汽车的雨刮器总成批发价格⟧`,
        message: 'otherLanguage',
      },
      {
        name: 'an English offer under a Chinese article',
        html: `<p>${ZH}</p><p>上一篇：<a href="/news/1.html">新公交线路获批</a></p><p>⟦下一篇：<a href="/news/3.html">Wholesale wiper blades for all cars at factory price⟧</a></p>`,
        text: `${ZH}\n\n上一篇：新公交线路获批\n⟦下一篇：Wholesale wiper blades for all cars at factory price⟧`,
        message: 'otherLanguage',
      },
      {
        name: 'Korean, under an English article',
        html: `<p>${EN}</p><p>⟦다음글: <a href="/b/3">자동차 와이퍼 부품 도매 최저가 판매⟧</a></p>`,
        text: `${EN}\n\n⟦다음글: 자동차 와이퍼 부품 도매 최저가 판매⟧`,
        message: 'otherLanguage',
      },
      {
        name: 'Chinese, under a Korean article',
        html: `<p>${KO}</p><p>⟦다음 글: <a href="/b/3">汽车雨刮器总成厂家批发价格⟧</a></p>`,
        message: 'otherLanguage',
      },
      {
        name: 'Chinese, under a Japanese article',
        html: `<p>${JA}</p><p>⟦次の記事：<a href="/b/3">适用于多款汽车的雨刮器总成厂家直销⟧</a></p>`,
        message: 'otherLanguage',
      },
      {
        name: 'English, under a Russian article',
        html: `<p>${RU}</p><p>⟦Следующая статья: <a href="/b/3">Wholesale wiper blades for all cars at factory price⟧</a></p>`,
        message: 'otherLanguage',
      },
      {
        name: 'Russian, under a Spanish article',
        html: `<p>${ES}</p><p>⟦Siguiente: <a href="/b/3">Щётки стеклоочистителя оптом от производителя, низкие цены⟧</a></p>`,
        message: 'otherLanguage',
      },
      {
        name: 'a link that says what it is by its relation',
        html: `<p>${EN}</p><a rel="next" href="/b/3">⟦汽车雨刮器总成厂家批发价格⟧</a>`,
        message: 'otherLanguage',
      },
      {
        name: 'label and title in blocks of their own',
        html: `<p>${EN}</p><nav><p>⟦下一篇</p><p><a href="/b/3">汽车雨刮器总成厂家批发价格⟧</a></p></nav>`,
        message: 'otherLanguage',
      },
      {
        name: 'an offer in another section of the site',
        html: `<p>${EN}</p><p>Previous: <a href="/news/1.html">Council votes on a new bus line</a></p><p>⟦Next: <a href="/shop/3.html">Wiper blades for all cars, wholesale at factory price⟧</a></p>`,
        message: 'offer',
      },
      {
        name: 'another site, which is enough',
        html: `${canonical}<p>${EN}</p><p>⟦Next: <a href="https://cheap-wipers.example.com/3.html">Ten tips for the rainy season⟧</a></p>`,
        message: 'otherSite',
        says: '“Ten tips for the rainy season” leads to another site, cheap-wipers.example.com; link an article of this site, or remove the entry.',
      },
      {
        name: 'another site than the hosts of the config',
        html: `<p>${ZH}</p><p>⟦下一篇：<a href="https://elsewhere.example/3.html">面包价格再度上涨⟧</a></p>`,
        hosts: ['harbour.example'],
        message: 'otherSite',
      },
    ],
  },
  { describe, it },
);
