import { describe, it } from 'vitest';
import rule from '../../rules/mixed-language/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN =
  'The harbour was quiet on Monday, and the fishermen mended their nets on the long stone pier. Most of them had been awake since four in the morning, but nobody seemed to be in a hurry to go home before noon.';
const ZH =
  '周一的港口十分安静，渔民们坐在长长的石堤上修补渔网。他们大多从凌晨四点就起来了，可是中午之前似乎谁也不急着回家。码头边的小店照常开门，老板给每个人都端上了一碗热汤，大家一边喝一边说着今年的收成，孩子们在沙滩上放风筝。';
const KO =
  '월요일의 항구는 조용했고 어부들은 긴 돌 방파제에 앉아 그물을 손질했다. 대부분 새벽 네 시부터 깨어 있었지만 정오 전에는 아무도 집에 가려고 서두르지 않는 것 같았다. 부두 옆의 작은 가게는 평소처럼 문을 열었다.';
const ES =
  'El lunes el puerto estaba tranquilo y los pescadores remendaban sus redes en el largo muelle de piedra. La mayoría estaba despierta desde las cuatro de la mañana, pero nadie parecía tener prisa por volver a casa antes del mediodía.';
const CA =
  'Dilluns el port estava tranquil i els pescadors adobaven les xarxes al llarg moll de pedra. La majoria feia hores que eren desperts, però ningú no semblava tenir pressa per tornar a casa abans de migdia. La botiga del costat era oberta com sempre, i l’amo donava a tothom un plat de sopa calenta. Els nens jugaven a la sorra fins que el sol es va pondre darrere l’illa.';
const LEFT = [
  'The ferry leaves the pier at six and comes back before it is dark.',
  'Nobody may fish from the stones while the ferry is at the pier.',
  'The shop is open from the first ferry until the last one has left.',
];

testRule(
  rule,
  {
    valid: [
      {
        name: 'English terms, options and lists of names within Chinese sentences',
        html: `<p>${ZH}</p><p>这里有 for, for-in, for-of 三种写法，也可以用 top, nagios, statsd, graphite 等工具，或者看看 often-used in the harbour world 的做法。</p>`,
        text: `${ZH}\n\n这里有 for, for-in, for-of 三种写法，也可以用 top, nagios, statsd, graphite 等工具。`,
      },
      {
        name: 'a command and a type',
        markdown: `${ZH}\n\nnet install -D boat-plugin-harbour\n\nlabel: Boat.Name, value: Net\n`,
      },
      { name: 'headings that are terms', markdown: `${ZH}\n\n## Nets and boats\n\n${KO}\n`, expect: ['zh', 'ko'] },
      {
        name: 'a heading of a few English words',
        markdown: `${KO}\n\n## Boats at a glance\n\n${KO.replace('월요일', '화요일')}\n`,
      },
      {
        name: 'a console and a terminal of MDX',
        markdown: `${ZH}\n\n<ConsoleBlock level="error">\n\nThe boat is no longer in the harbour. Use another boat until it comes back.\n\n</ConsoleBlock>\n\n<TerminalBlock>\n\nThe net is ready and it was put on the pier.\n\n</TerminalBlock>\n`,
      },
      {
        name: 'a comment of MDX',
        markdown: `${KO}\n\n{/* this is kind of an edge case, but it seems to be fine here */}\n`,
      },
      {
        name: 'credits and labels in alternative texts',
        html: `<p>${ZH}</p><p><img src="a.jpg" alt="Photo by Lee Jin, who was on the pier at the time."><img src="b.jpg" alt="state of the catch"></p>`,
      },
      {
        name: 'a list of links with what they lead to',
        markdown: `${ZH}\n\n- [Harbour](https://a.example/) - a small tool that tells you when the boats are back in the harbour.\n- 渔网的历史\n`,
      },
      {
        name: 'links with a label, in Chinese',
        markdown: `> - 原文地址：[The quiet harbour](https://a.example/)\n> - 原文作者：[Kwon](https://b.example/)\n\n${EN} ${EN.replace('Monday', 'Tuesday')}\n`,
      },
      {
        name: 'the name of a language beside its translation',
        markdown: `${KO}\n\n- [简体中文 / Simplified](https://a.example/)를 보라\n`,
      },
      {
        name: 'a page whose title is in the other language',
        markdown: `---\ntitle: Harbour 컨퍼런스\n---\n\n관련 모임을 알고 계신가요? 이곳에 추가해 주세요.\n\n${EN}\n\n${EN.replace('Monday', 'Tuesday')}\n`,
      },
      {
        name: 'a notice for readers of the other language',
        html: `<html lang="ko"><body><p>The English version of this page is more up to date than the Korean one.</p><p>${KO}</p></body></html>`,
      },
      {
        name: 'a list that is in English from end to end',
        markdown: `${KO}\n\n- Fix the nets that were torn by the storm\n- Add a lamp to the end of the pier\n- Remove the boats that nobody has used\n`,
      },
      {
        name: 'a table that is in English from end to end',
        html: `<p>${ZH}</p><table><tr><td>The nets are torn by the storm.</td><td>The lamp is at the end of the pier.</td></tr><tr><td>Nobody has used the boats.</td></tr></table>`,
      },
      {
        name: 'a section in English, heading and all',
        markdown: `# 港口\n\n${ZH}\n\n## What the fishermen say about it\n\nThe boats will not go out again before Friday, and nobody minds.\n\n## 结尾\n\n${ZH.replace('周一', '周二')}\n`,
      },
      {
        name: 'a page in two languages by turns',
        html: `<p>${ZH}</p><p>${LEFT[0]}</p><p>${ZH.replace('周一', '周二')}</p><p>${LEFT[1]}</p><p>${ZH.replace('周一', '周三')}</p><p>${LEFT[2]}</p>`,
      },
      {
        name: 'a language that we hold no table for',
        text: `${CA}\n\nSerà feliç qui en tingui prou amb el pa de cada dia.`,
      },
    ],
    invalid: [
      {
        name: 'one English paragraph of a Spanish page',
        html: `<html lang="es"><body><p>${ES}</p><p>⟦The boats are back, and nobody has to wait for the ferry⟧.</p><p>${ES.replace('lunes', 'martes')}</p></body></html>`,
        message: 'foreignPassage',
      },
      {
        name: 'a short sentence that is a block',
        html: `<p>${ZH}</p><p>⟦They all went home⟧.</p>`,
        text: `${ZH}\n\n⟦They all went home⟧.`,
        message: 'foreignPassage',
      },
      {
        name: 'a clause that leads to a list',
        markdown: `${KO}\n\n⟦Before you go out with the boat, take these with you⟧:\n\n- 그물\n`,
        message: 'foreignPassage',
      },
      {
        name: 'one item of a Chinese list',
        markdown: `${ZH}\n\n- 渔网要在晚上修补\n- ⟦Assume that most of the boats are out at night⟧\n- 早上去市场\n`,
        message: 'foreignPassage',
      },
      {
        name: 'an alternative text that is an English sentence',
        html: `<p>${ZH}</p><p><img src="a.jpg" alt="⟦The boats are back in the harbour and the nets are dry.⟧"></p>`,
        message: 'foreignAlt',
      },
      {
        name: 'Chinese paragraphs pasted in a place or two stay foreign',
        html: `<p>${EN}</p><p>⟦渔民们说今年的鱼比去年少得多⟧。</p><p>⟦明年恐怕还要更少一些⟧。</p><p>${EN.replace('Monday', 'Tuesday')}</p>`,
        message: ['foreignPassage', 'foreignPassage'],
      },
      {
        name: 'what a page in two languages leaves out, with more sensitivity',
        html: `<p>${ZH}</p><p>⟦${LEFT[0]?.slice(0, -1)}⟧.</p><p>${ZH.replace('周一', '周二')}</p><p>⟦${LEFT[1]?.slice(0, -1)}⟧.</p><p>${ZH.replace('周一', '周三')}</p><p>⟦${LEFT[2]?.slice(0, -1)}⟧.</p>`,
        languages: ['en', 'zh'],
        options: { sensitivity: 'sensitive' },
        message: ['foreignPassage', 'foreignPassage', 'foreignPassage'],
      },
    ],
  },
  { describe, it },
);
