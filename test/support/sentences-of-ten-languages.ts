/** Beginnings and ends that make sentences together, in ten languages and six scripts; all of them hold letters beyond ASCII. */
const PARTS: Readonly<Record<string, { readonly begin: readonly string[]; readonly end: readonly string[] }>> = {
  en: {
    begin: [
      'The café’s owner says',
      'The naïve visitor – a tourist – thinks',
      '“We know,” the mayor said, that',
      'It’s true:',
    ],
    end: [
      'the harbour’s closed.',
      'tea costs £3 or €4…',
      'it’s 20 °C outside.',
      'the fiancée lives on the quay — alone.',
    ],
  },
  fr: {
    begin: ['L’été dernier,', 'À la fin de l’année,', 'Le garçon a déjà dit où', 'D’après la mère de l’élève,'],
    end: [
      'la forêt était très fermée.',
      'les pêcheurs français ont reçu des dégâts.',
      'la cathédrale a été abîmée.',
      'l’hôtel s’élève près du château.',
    ],
  },
  de: {
    begin: ['Im Frühling', 'Während der Übung', 'Die Bürger außerhalb der Stadt sagten,', 'Für die Brücke'],
    end: [
      'wächst das Gras über die Mauern.',
      'fährt der Zug später zurück.',
      'hören wir schöne Gespräche.',
      'müssen größere Straßen geräumt werden.',
    ],
  },
  es: {
    begin: ['El niño pequeño', 'Según el pingüino,', 'La canción también', 'Mañana por la mañana'],
    end: [
      'está en el jardín.',
      'comió un limón y un plátano.',
      'llegará en avión al balcón.',
      '¿quién sabrá qué pasó?',
    ],
  },
  pt: {
    begin: ['A manhã não', 'As nações irmãs', 'O irmão e a mãe também', 'Amanhã a estação'],
    end: [
      'têm pães e maçãs.',
      'está à espera do avião.',
      'verá três órgãos e a catedral.',
      'fica além do chão de São João.',
    ],
  },
  ru: {
    begin: ['Утром рыбаки', 'Капитан корабля', 'Вечером жители города', 'После дождя дети'],
    end: ['вышли в море.', 'рассказали о «большой» рыбе.', 'продавали хлеб — и молоко.', 'читали письма у окна.'],
  },
  zh: {
    begin: ['昨天早上，渔民们', '港口管理部门', '城里的孩子', '这家面包店的老板'],
    end: ['在码头出售夜里捕到的鱼。', '宣布今天开放新的市场。', '说天气很好，可以出门。', '把“新鲜”的面包送给邻居！'],
  },
  ja: {
    begin: ['朝早く、漁師たちは', '港の管理事務所は', '町の子供たちは', 'パン屋の主人は'],
    end: [
      '夜に捕れた魚を売ります。',
      '新しい市場を開くと発表した。',
      '「天気がいい」と言っている。',
      '焼きたてのパンを隣の人に渡した。',
    ],
  },
  ko: {
    begin: ['아침 일찍 어부들은', '항구 관리 사무소는', '마을 아이들은', '빵집 주인은'],
    end: [
      '밤에 잡은 생선을 팝니다.',
      '새 시장을 연다고 발표했다.',
      '날씨가 좋다고 말한다.',
      '갓 구운 빵을 이웃에게 건넸다.',
    ],
  },
  th: {
    begin: ['ตอนเช้าตรู่ชาวประมง', 'สำนักงานท่าเรือ', 'เด็กในเมือง', 'เจ้าของร้านขนมปัง'],
    end: ['ขายปลาที่จับได้ตอนกลางคืน', 'ประกาศเปิดตลาดใหม่', 'บอกว่าอากาศดี', 'มอบขนมปังอบใหม่ให้เพื่อนบ้าน'],
  },
};

export const TEN_LANGUAGES: readonly string[] = Object.keys(PARTS);

/** Sixteen sentences of one of the languages, each with a tone of its own. */
export function sentencesOf(lang: string): readonly string[] {
  const { begin, end } = PARTS[lang]!;
  const glue = lang === 'zh' || lang === 'ja' || lang === 'th' ? '' : ' ';
  return begin.flatMap((first) => end.map((last) => `${first}${glue}${last}`));
}
