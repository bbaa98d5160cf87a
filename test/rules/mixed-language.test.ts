import { describe, it } from 'vitest';
import rule from '../../rules/mixed-language/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成，孩子们在沙滩上放风筝。';
const KO =
  '월요일의 항구는 조용했고 어부들은 긴 돌 방파제에 앉아 그물을 손질했다. 대부분 새벽 네 시부터 깨어 있었지만 정오 전에는 아무도 집에 가려고 서두르지 않는 것 같았다. 부두 옆의 작은 가게는 평소처럼 문을 열었다.';
const JA =
  '月曜日の港は静かで、漁師たちは長い石の堤防に座って網をつくろっていた。多くは朝の四時から起きていたが、昼前に急いで家へ帰ろうとする人はいないようだった。岸壁の小さな店はいつものように開いていた。';
const RU =
  'В понедельник в гавани было тихо, и рыбаки чинили сети на длинном каменном причале. Большинство из них не спало с четырёх часов утра, но никто, казалось, не спешил домой до полудня.';
const ES =
  'El lunes el puerto estaba tranquilo y los pescadores remendaban sus redes en el largo muelle de piedra. La mayoría estaba despierta desde las cuatro de la mañana, pero nadie parecía tener prisa por volver a casa antes del mediodía.';

const page = (lang: string, body: string, title = '') =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;

testRule(
  rule,
  {
    valid: [
      {
        name: 'a paragraph that is one link, and a heading that is one compound',
        markdown:
          '# state-of-the-art\n\n[English version](README.md)\n\n渔民们坐在长长的石堤上修补渔网，老板给每个人都端上了一碗热汤，孩子们在沙滩上放风筝，直到太阳落到岛的后面，码头边的小店照常开门，大家一边喝一边说着今年的收成，似乎谁也不急着回家，只有渡轮准时离开了码头，往大陆那边去了，水面上留下一道长长的白浪，久久没有散去，海鸥跟着它飞了很远才回来。\n',
      },
      {
        name: 'parts under headings that are language tags',
        markdown:
          '## zh-CN\n\n渔民们坐在长长的石堤上修补渔网，老板给每个人都端上了一碗热汤，孩子们在沙滩上放风筝。\n\n## en-US\n\nThe fishermen mended their nets on the long stone pier, and the owner of the shop gave everybody a bowl of soup.\n',
      },
      {
        name: 'Markdown: code and a declared element',
        markdown:
          'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\n```\n这里是代码里的中文注释\n```\n\n<p lang="zh">渔民们在石堤上修补渔网。</p>\n',
      },
      { name: 'English alone', html: `<p>${EN}</p>`, text: EN },
      { name: 'Chinese alone', html: `<p>${ZH}</p>`, text: ZH },
      { name: 'Korean alone', html: `<p>${KO}</p>` },
      {
        name: 'Japanese with runs of Han alone',
        html: `<p>${JA}</p><ul><li>東京都渋谷区神宮前</li><li>会社概要</li></ul>`,
      },
      {
        name: 'an element with the right language',
        html: `<p>${EN}</p><p lang="zh">渔民们说今年的鱼比去年少得多。</p><p>They call it <span lang="zh">渔民的好日子</span> here.</p>`,
      },
      {
        name: 'a section with the right language in a Chinese page',
        html: page(
          'zh',
          `<p>${ZH}</p><section lang="en"><h2>In short</h2><p>The boats are back and the nets are dry.</p></section>`,
        ),
      },
      {
        name: 'parallel text, paragraph by paragraph',
        html: `<p>The boats came back to the harbour at noon.</p><p>船在中午回到了港口。</p><p>Nobody had caught very much that morning.</p><p>那天上午谁也没有捕到多少鱼。</p><p>So they all went home together.</p><p>于是他们一起回家了。</p>`,
        text: 'The boats came back to the harbour at noon.\n\n船在中午回到了港口。\n\nNobody had caught very much that morning.\n\n那天上午谁也没有捕到多少鱼。\n\nSo they all went home together.\n\n于是他们一起回家了。',
      },
      {
        name: 'parallel text in two halves',
        html: `<p>${EN}</p><p>${EN.replace('Monday', 'Tuesday')}</p><p>${ZH}</p><p>${ZH.replace('周一', '周二')}</p>`,
      },
      {
        name: 'parallel text, sentence by sentence',
        html: page(
          'en',
          `<p>${EN}</p><p>The boats are back. 船已经回来了。 The nets are dry. 渔网已经干了。 We eat at noon. 我们中午吃饭。</p>`,
        ),
      },
      {
        name: 'a gloss in brackets',
        html: page('en', `<p>${EN} The old pier (长长的石头堤坝) was built by hand.</p>`),
        text: `${EN} The old pier (长长的石头堤坝) was built by hand.`,
      },
      {
        name: 'an English gloss in a Chinese text',
        html: page('zh', `<p>${ZH}这种网叫拖网（a net that is pulled along the sea floor），如今很少见了。</p>`),
      },
      {
        name: 'a term before its gloss',
        html: page('en', `<p>${EN} The locals speak of 长堤坝子 (the long dyke) with affection.</p>`),
      },
      {
        name: 'a quotation in quotation marks',
        html: page('en', `<p>${EN} On the wall somebody had written “船到桥头自然直” in red paint.</p>`),
        text: `${EN} On the wall somebody had written “船到桥头自然直” in red paint.`,
      },
      {
        name: 'an English quotation in a Chinese text',
        html: page('zh', `<p>${ZH}墙上用红漆写着“the sea gives and the sea takes away”，没有人知道是谁写的。</p>`),
      },
      {
        name: 'a block quotation that is all in the other language',
        html: page(
          'en',
          `<p>${EN}</p><blockquote><p>海上生明月，天涯共此时。</p><p>情人怨遥夜，竟夕起相思。</p></blockquote><p>${EN}</p>`,
        ),
      },
      {
        name: 'a title in an element for it',
        html: page(
          'en',
          `<p>${EN} He was reading <cite>渔港的四个季节</cite> on the pier.</p><p>The word <dfn>石头堤坝</dfn> is old. Press <kbd>打开文件夹</kbd> first. She sang <em>渔家姑娘在海边</em> and then <i>大海啊故乡</i>, with <q>海风轻轻吹</q> in between.</p>`,
        ),
      },
      {
        name: 'an English title in an element, in a Korean text',
        html: page('ko', `<p>${KO} 그는 방파제에서 <cite>the four seasons of the harbour</cite> 를 읽고 있었다.</p>`),
      },
      {
        name: 'a run beside its translation',
        html: page('en', `<p>${EN}</p><p>Opening hours of the museum / 博物馆的开放时间</p>`),
        text: `${EN}\n\nOpening hours of the museum / 博物馆的开放时间`,
      },
      {
        name: 'a Chinese run beside its translation',
        html: page('zh', `<p>${ZH}</p><p>博物馆的开放时间 / opening hours of the museum</p>`),
      },
      {
        name: 'a heading of two halves',
        html: page('en', `<h2>The quiet harbour 安静的渔港</h2><p>${EN}</p>`),
      },
      {
        name: 'names of people and places',
        html: page('zh', `<p>${ZH}船长是 Kwon Mee-yoo，来自 Rio de Janeiro，后来搬到了 New York City。</p>`),
      },
      {
        name: 'a word that the text introduces',
        html: page('en', `<p>${EN} The village is called 石头堤坝村 by its people.</p>`),
      },
      {
        name: 'a credit',
        html: page(
          'en',
          `<p>${EN}</p><figure><img src="a.jpg" alt=""><figcaption>Photo: 海港日报资料室</figcaption></figure>`,
        ),
      },
      {
        name: 'a Chinese credit in English',
        html: page('zh', `<p>${ZH}</p><p>图：staff photographer of the harbour paper</p>`),
      },
      {
        name: 'references and links',
        html: page(
          'zh',
          `<p>${ZH}</p><ol><li>[1] Lowe H. The decline of the small boats. Journal of the coast, vol. 12, pp. 3-9.</li><li><a href="/a">How the harbour was built by hand</a></li></ol>`,
        ),
      },
      {
        name: 'a reference in Chinese under an English text',
        html: page(
          'en',
          `<p>${EN}</p><ul><li>[2] 林海生. 小渔港的变迁. 海洋研究, 2019.</li><li><a href="/b">手工修筑的渔港</a></li></ul>`,
        ),
      },
      {
        name: 'an article about the language',
        html: page(
          'en',
          `<h1>Ten Chinese proverbs of the sea</h1><p>${EN}</p><p>船到桥头自然直 is what sailors say first.</p>`,
        ),
      },
      {
        name: 'an article in Chinese about English',
        html: page('zh', `<h1>渔民常用英语</h1><p>${ZH}</p><p>When do the boats come back to the harbour?</p>`),
      },
      {
        name: 'a language switcher',
        html: page('en', `<p>English | 简体中文 | 繁體中文 | 한국어 | 日本語</p><p>${EN}</p>`),
      },
      {
        name: 'program messages and code',
        html: page(
          'zh',
          `<p>${ZH}</p><p>这时终端显示 Error: cannot find the file that was given，说明路径不对。</p><p>运行 <code>open the file and read it</code> 即可。</p>`,
        ),
      },
      {
        name: 'romanised text',
        html: page('zh', `<p>${ZH}</p><p>读作 tā shēng pà bèi rén xiào huà，声调不能省略。</p>`),
      },
      {
        name: 'romanised Japanese',
        html: page('ja', `<p>${JA}</p><p>kono hon wa totemo omoshiroi desu と読みます。</p>`),
      },
      { name: 'below the gate, Latin', html: page('zh', `<p>${ZH}他说 thank you 就走了。</p>`) },
      {
        name: 'below the gate, Han',
        html: page('en', `<p>${EN} The net 渔网 is old.</p>`),
        text: `${EN} The net 渔网 is old.`,
      },
      {
        name: 'both languages expected',
        html: page('en', `<p>${EN}</p><p>渔民们说今年的鱼比去年少得多。</p>`),
        expect: ['en', 'zh'],
      },
      {
        name: 'a text that the options allow',
        html: page('en', `<p>${EN} 让大海更干净！</p>`),
        options: { allow: ['让大海更干净'] },
      },
      {
        name: 'shorter than the options ask',
        html: page('en', `<p>${EN} 渔民们都回家了 at last.</p>`),
        options: { minLetters: 20 },
      },
      { name: 'a page with no main language', html: '<p>Short text.</p><p>很短的一句话。</p>' },
      {
        name: 'furniture is for other rules',
        html: page('en', `<p>${EN}</p>`).replace('<main>', '<nav>新闻中心首页</nav><main>'),
      },
      {
        name: 'hidden text is for another rule',
        html: page('en', `<p>${EN}</p><p hidden>渔民们说今年的鱼比去年少得多。</p>`),
      },
    ],
    invalid: [
      {
        name: 'Markdown',
        markdown:
          '# A quiet Monday\n\nThe harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon. The shop beside the pier was open as usual, and its owner gave everybody a bowl of hot soup.\n\n⟦渔民们坐在长长的石堤上修补渔网⟧。\n',
        message: 'foreignPassage',
      },
      {
        name: 'Markdown 中文文章',
        markdown:
          '# 安静的周一\n\n周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成。孩子们在沙滩上放风筝，直到太阳落到岛的后面。\n\n⟦The shop beside the pier was open as usual⟧.\n',
        message: 'foreignPassage',
      },
      {
        name: 'a Chinese paragraph in an English article',
        html: `<p>${EN}</p><p>⟦渔民们说今年的鱼比去年少得多⟧。</p><p>${EN}</p>`,
        text: `${EN}\n\n⟦渔民们说今年的鱼比去年少得多⟧。\n\n${EN.replace('Monday', 'Tuesday')}`,
        message: 'foreignPassage',
        says: '“渔民们说今年的鱼比去年少得多” is in Chinese, but the text around it is in English; translate or remove it, or mark its language with “lang”.',
      },
      {
        name: 'a Chinese clause in an English sentence',
        html: `<p>${EN} They agreed that ⟦今年的鱼比去年少得多⟧ and went home.</p>`,
        text: `${EN} They agreed that ⟦今年的鱼比去年少得多⟧ and went home.`,
        message: 'foreignPassage',
      },
      {
        name: 'an English sentence in a Chinese article',
        html: `<p>${ZH}${ZH}</p><p>⟦The fishermen say that there are fewer fish than last year⟧.</p>`,
        text: `${ZH}${ZH}\n\n⟦The fishermen say that there are fewer fish than last year⟧.`,
        message: 'foreignPassage',
      },
      {
        name: 'an English clause in a Japanese article',
        html: page('ja', `<p>${JA}それで ⟦the boats will not go out again until the storm is over⟧ と決まった。</p>`),
        message: 'foreignPassage',
      },
      {
        name: 'a Chinese paragraph in a Japanese article',
        html: page('ja', `<p>${JA}</p><p>⟦渔民们说今年的鱼比去年少得多，明年恐怕还要更少⟧。</p>`),
        message: 'foreignPassage',
      },
      {
        name: 'a Korean sentence in a Russian article',
        html: `<p>${RU}</p><p>⟦어부들은 올해 물고기가 훨씬 적다고 말한다⟧.</p>`,
        message: 'foreignPassage',
      },
      {
        name: 'a Korean phrase in a Chinese sentence',
        html: page('zh', `<p>${ZH}他们说⟦방파제에서 그물을 손질하는⟧就回家了。</p>`),
        message: 'foreignPassage',
      },
      {
        name: 'a sentence in the same script',
        html: page(
          'es',
          `<p>${ES}</p><p>⟦The fishermen say that there are fewer fish this year than there were last year⟧.</p>`,
        ),
        message: 'foreignPassage',
      },
      {
        name: 'a heading',
        html: page('en', `<p>${EN}</p><h2>⟦渔民们的一天⟧</h2><p>${EN}</p>`),
        message: 'foreignPassage',
      },
      {
        name: 'a caption',
        html: page(
          'zh',
          `<p>${ZH}</p><figure><img src="a.jpg" alt=""><figcaption>⟦The fishermen mend their nets on the old pier⟧</figcaption></figure>`,
        ),
        message: 'foreignPassage',
      },
      {
        name: 'an alternative text',
        html: page('en', `<p>${EN}</p><p><img src="a.jpg" alt="⟦渔民们坐在石堤上修补渔网⟧"></p>`),
        message: 'foreignAlt',
        says: 'The alternative text “渔民们坐在石堤上修补渔网” is in Chinese, but the article is in English; translate it.',
      },
      {
        name: 'an element that is tagged with yet another language',
        html: page('en', `<p>${EN}</p><p>So <span lang="ko">⟦今年的鱼比去年少得多⟧</span> it is.</p>`),
        message: 'foreignPassage',
      },
      {
        name: 'a block quotation that is only partly in the other language',
        html: page(
          'en',
          `<p>${EN}</p><blockquote><p>The sea gives and the sea takes, as my father used to say to us.</p><p>⟦渔民们说今年的鱼比去年少得多⟧。</p></blockquote>`,
        ),
        message: 'foreignPassage',
      },
      {
        name: 'a language of the site is not a language of the article',
        html: page('en', `<p>${EN}</p><p>⟦渔民们说今年的鱼比去年少得多⟧。</p>`),
        languages: ['en', 'zh'],
        message: 'foreignPassage',
      },
      {
        name: 'a short phrase of the same script, with more sensitivity',
        html: page('en', `<p>${EN} So they told us ⟦que no había tanta prisa por volver a casa⟧ and smiled at us.</p>`),
        languages: ['en', 'es'],
        options: { sensitivity: 'sensitive' },
        message: 'foreignPassage',
      },
    ],
  },
  { describe, it },
);
