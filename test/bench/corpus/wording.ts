import type { Random } from '../../support/generate/random.ts';

/** Parts of sentences that go together in any combination, in one language. */
interface Parts {
  readonly subjects: readonly string[];
  readonly deeds: readonly string[];
  readonly places: readonly string[];
  readonly reasons: readonly string[];
  readonly between: string;
  readonly end: string;
}

const ENGLISH: Parts = {
  subjects: [
    ...[
      'The harbour master',
      'A retired teacher',
      'My neighbour',
      'The bakery',
      'Her older brother',
      'The night train',
    ],
    ...['An early ferry', 'The town council', 'A young carpenter', 'The librarian', 'Our gardener', 'Every fisherman'],
    ...['The museum guide', 'One of the twins', 'A travelling choir', 'The postman', 'The cook', 'A tired nurse'],
  ],
  deeds: [
    ...['repairs wooden boats', 'counts the visitors', 'sells warm bread', 'keeps old letters', 'waits for the rain'],
    ...['writes a short report', 'paints the fence again', 'teaches three children', 'reads the weather map'],
    ...['opens the heavy gates', 'carries water uphill', 'listens to the radio', 'plans a longer journey'],
    ...['borrows a bicycle', 'plants beans and onions', 'answers every question', 'closes the windows', 'walks slowly'],
  ],
  places: [
    ...['near the old lighthouse', 'under the stone bridge', 'behind the school', 'in the upper valley', 'on the pier'],
    ...[
      'beside the railway station',
      'in a narrow kitchen',
      'at the edge of town',
      'by the frozen lake',
      'at the market',
    ],
    ...['between two warehouses', 'on the island', 'above the workshop', 'along the river', 'in the empty theatre'],
  ],
  reasons: [
    ...['because the roads are closed', 'although nobody asked', 'before the guests arrive', 'while the kettle boils'],
    ...['until the lamps are lit', 'since the storm in March', 'when the tide is low', 'after the last lesson'],
    ...['so that the roof stays dry', 'if the wind allows it', 'whenever the bells ring', 'though it takes all day'],
  ],
  between: ' ',
  end: '.',
};

const CHINESE: Parts = {
  subjects: [
    ...['港口的管理员', '一位退休教师', '我的邻居', '街角的面包店', '她的哥哥', '夜班列车', '清晨的渡轮', '镇上的议会'],
    ...[
      '年轻的木匠',
      '图书馆馆员',
      '我们的园丁',
      '每个渔民',
      '博物馆讲解员',
      '双胞胎中的一个',
      '巡演的合唱团',
      '邮递员',
    ],
  ],
  deeds: [
    ...['修理木船', '清点游客', '出售热面包', '保存旧信件', '等待雨水', '写了一份简短的报告', '又把栅栏刷了一遍'],
    ...['教三个孩子读书', '查看天气图', '打开沉重的大门', '把水挑上山', '收听广播', '计划更长的旅程', '借来一辆自行车'],
    ...['种下豆子和洋葱', '回答所有的问题', '关上窗户', '慢慢地散步'],
  ],
  places: [
    ...['在旧灯塔附近', '在石桥下面', '在学校后面', '在山谷上游', '在码头上', '在火车站旁边', '在狭窄的厨房里'],
    ...['在小镇边缘', '在结冰的湖边', '在集市上', '在两座仓库之间', '在岛上', '在工坊楼上', '在空荡荡的剧院里'],
  ],
  reasons: [
    ...['因为道路已经封闭', '尽管没有人要求', '趁客人还没有到', '等着水壶烧开', '直到路灯亮起', '自从三月的风暴以后'],
    ...['在退潮的时候', '在最后一节课之后', '好让屋顶保持干燥', '只要风力允许', '每当钟声响起', '虽然要花一整天'],
  ],
  between: '',
  end: '。',
};

const LANGUAGES = { en: ENGLISH, zh: CHINESE } as const;

export type ArticleLanguage = keyof typeof LANGUAGES;

/** A sentence of ordinary news; hardly any stands twice in a document. */
export function newsSentence(random: Random, language: ArticleLanguage): string {
  const parts = LANGUAGES[language];
  const { subjects, deeds, places, reasons, between, end } = parts;
  const comma = language === 'zh' ? '，' : ', ';
  const places_ = random.pick(places);
  const clause =
    language === 'zh'
      ? [random.pick(subjects), places_, random.pick(deeds)]
      : [random.pick(subjects), random.pick(deeds), places_];
  return `${clause.join(between)}${comma}${random.pick(reasons)}${end}`;
}

/** Two to five sentences. */
export function newsParagraph(random: Random, language: ArticleLanguage): string {
  const sentences = Array.from({ length: 2 + random.integer(4) }, () => newsSentence(random, language));
  return sentences.join(LANGUAGES[language].between);
}

/** What a heading, a link or a caption says: a deed and a place. */
export function newsTitle(random: Random, language: ArticleLanguage): string {
  const { subjects, deeds, between } = LANGUAGES[language];
  return [random.pick(subjects), random.pick(deeds)].join(between);
}
