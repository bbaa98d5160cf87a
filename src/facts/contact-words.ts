import { once } from '../text/once-per.ts';
import type { WordsByLanguage } from './furniture-words.ts';
import { listed } from './listed.ts';

/**
 * Messengers, with the disguises under which spam names them; by the language that writes them so. Kept by hand, from the
 * services' own names in each language and from what the filters of forums list.
 */
export const messengers = once(
  (): WordsByLanguage => ({
    en: listed(
      'WhatsApp | Whats App | Telegram | WeChat | Viber | Signal | Skype ID | LINE ID | Zalo | KakaoTalk | QQ | WhatsAp | Watsapp | Telegr4m | Tele gram',
    ),
    'zh-Hans': listed(`
    微信 | 微信号 | 微 信 | 威信 | 薇信 | 徽信 | 微芯 | 薇芯 | 卫星号 | V信 | V❤ | 加V | 加微信 | 加微 | 加薇 | 加威 | 加wx | 加vx | VX | WX号 | vx号 | wx
    扣扣 | 企鹅号 | QQ号 | 抠抠 | 蔻蔻 | 电报 | 电报号 | 纸飞机 | 飞机号 | TG号 | 蝙蝠号`),
    'zh-Hant': listed(
      '微信 | 微信號 | 賴 ID | 賴ID | 加賴 | LINE | 加LINE | 加line | Line ID | LINE@ | 飛機號 | 電報 | 紙飛機 | 瓦次普 | 加微',
    ),
    ko: listed(
      '카톡 | 카카오톡 | 카톡 아이디 | 카톡아이디 | 카톡ID | 까톡 | ㅋㅌ | 텔레그램 | 텔레 | 텔레아이디 | 라인 아이디 | 라인아이디 | 위챗',
    ),
    ja: listed('ライン ID | LINEのID | LINE ID | カカオ ID | カカオID | テレグラム | ウィーチャット | ワッツアップ'),
    vi: listed('Zalo | Da lo | Za lo | Viber | Telegram'),
    th: listed('ไลน์ | ไลน์ไอดี | แอดไลน์ | ไอดีไลน์ | แอด LINE | เทเลแกรม | วอตส์แอปป์'),
    ru: listed('ватсап | вотсап | воцап | вацап | телеграм | телеграмм | телега | тг | вайбер | ватсапп'),
    es: listed('wasap | guasap | whatsapp | telegrama'),
    fr: listed('whatsapp | wattsapp | télégram'),
    de: listed('whatsapp | wazzap | telegramm'),
    pt: listed('whatsapp | zapzap | zap zap | telegram'),
    id: listed('WhatsApp | WA | nomor WA | no WA | telegram'),
    ar: listed('واتساب | واتس اب | واتس | تلغرام | تيليجرام | تليجرام | فايبر'),
  }),
);

/**
 * What a sentence with a telephone number, an address or a handle sells: credit, papers and permits, bulk sale, earnings,
 * guarantees, esoteric services. Kept by hand, from the comments that spam filters of blogs and forums name as typical.
 */
export const contactOffers = once(
  (): WordsByLanguage => ({
    en: listed(`
    loan offer | apply for a loan | need a loan | get a loan | business loan | personal loan | interest rate of | blank atm card
    clone cards | hacked credit card | credit repair | fix your credit | recover your money | recover lost funds
    recovery expert | buy driver's license | buy driving licence | buy passport | real and fake passports | fake documents
    registered documents | ielts certificate | buy ielts | without exam | bulk sale | bulk supply | sold in bulk
    earn money from home | earn daily | earn weekly | make money online | work from home | passive income | double your bitcoin
    guaranteed profit | guaranteed results | 100% guaranteed | money back guaranteed | no upfront payment | spell caster
    love spell | love spells | lost love | bring back your ex | black magic | voodoo | psychic reading | lottery spell
    fortune teller | hire a hacker | ethical hacker | professional hacker`),
    'zh-Hans': listed(`
    贷款 | 放款 | 套现 | 代还 | 信用卡代办 | 办证 | 代办证件 | 证件办理 | 办理证件 | 刻章 | 代开发票 | 开发票 | 发票代开 | 学历代办 | 文凭代办 | 代办文凭
    资质代办 | 代办签证 | 驾照代办 | 批发 | 大量现货 | 大量供应 | 量大从优 | 货源 | 日赚 | 日结 | 月入过万 | 月入 | 兼职日结 | 招代理 | 轻松赚钱 | 躺赚
    刷单 | 稳赚 | 稳赚不赔 | 保过 | 包过 | 包赢 | 百分百 | 不成功不收费 | 假一赔十 | 先办后付 | 算命 | 看风水 | 占卜 | 符咒 | 改运 | 和合术 | 挽回爱情
    代孕 | 代写 | 黑客接单 | 查开房 | 私家侦探`),
    'zh-Hant': listed(`
    貸款 | 放款 | 借款 | 借錢 | 換現金 | 辦證 | 代辦證件 | 代開發票 | 文憑代辦 | 代辦文憑 | 批發 | 大量現貨 | 貨源 | 日領 | 日賺 | 月入 | 輕鬆賺錢
    穩賺 | 穩賺不賠 | 保過 | 包過 | 百分百 | 不成功不收費 | 算命 | 看風水 | 占卜 | 符咒 | 改運 | 和合術 | 挽回感情 | 代孕 | 代寫 | 徵信社`),
    ko: listed(`
    대출 | 무직자 대출 | 급전 | 신분증 위조 | 졸업증명서 위조 | 위조 | 대량 판매 | 도매 | 고수익 | 고수익 알바 | 당일 지급 | 일당 | 재택 알바 | 재택부업 | 부업
    수익 보장 | 원금 보장 | 100% 보장 | 점집 | 부적 | 사주 | 운세 상담 | 통장 매입 | 대포통장 | 리딩방`),
    ja: listed(`
    融資 | 即日融資 | 現金化 | 証明書偽造 | 卒業証書偽造 | 大量販売 | 卸売 | 高収入 | 高額バイト | 日払い | 副業 | 在宅ワーク | 簡単に稼げる | 稼げる
    必ず儲かる | 利益保証 | 元本保証 | 100%保証 | 霊視 | 占い師 | 復縁 | 開運 | 口座買取`),
    vi: listed(`
    vay tiền | cho vay | vay vốn | làm bằng đại học | làm bằng giả | làm giấy tờ | bằng lái xe | sỉ số lượng lớn | kiếm tiền online
    kiếm tiền tại nhà | việc nhẹ lương cao | thu nhập hàng ngày | cam kết lợi nhuận | cam kết 100% | bao đậu | xem bói | bùa yêu`),
    th: listed(
      'เงินกู้ | กู้เงิน | ทำบัตร | ทำใบขับขี่ | รับทำวุฒิ | ปลอมวุฒิ | ขายส่ง | รายได้เสริม | รายได้ดี | งานออนไลน์ | รับรองผล | การันตี | ดูดวง | เสริมดวง | ของขลัง',
    ),
    ru: listed(`
    кредит | займ | деньги в долг | купить диплом | купить права | купить паспорт | справка купить | медсправка | оптом | крупным оптом
    заработок | заработок в интернете | удалённая работа | доход от | гарантия результата | гарантируем результат | 100% гарантия
    без предоплаты | приворот | гадание | магические услуги | снятие порчи | закладки`),
    es: listed(`
    préstamo | préstamos | ofrecemos préstamos | comprar licencia | comprar pasaporte | documentos falsos | al por mayor | gana dinero
    ganar dinero | ingresos extra | trabaja desde casa | ganancias garantizadas | garantizado al 100 | amarres de amor | hechizos
    brujo | tarot | vidente`),
    fr: listed(`
    offre de prêt | prêt d'argent | prêt entre particuliers | acheter permis de conduire | faux papiers | faux documents | vente en gros
    gagner de l'argent | revenus garantis | travail à domicile | résultat garanti | 100% garanti | retour affectif | marabout
    voyant | médium | magie noire`),
    de: listed(`
    kreditangebot | kredit ohne schufa | kredit anbieten | führerschein kaufen | reisepass kaufen | gefälschte dokumente | großhandel
    geld verdienen | heimarbeit | passives einkommen | garantierter gewinn | 100% garantie | liebeszauber | wahrsager | hellseher
    kartenlegen | partnerrückführung`),
    pt: listed(`
    empréstimo | empréstimos | comprar cnh | comprar diploma | documentos falsos | por atacado | no atacado | ganhar dinheiro
    ganhe dinheiro | renda extra | trabalhe em casa | lucro garantido | garantido 100 | amarração amorosa | pai de santo | vidente | tarot`),
    id: listed(`
    pinjaman | pinjaman uang | kredit tanpa | jasa pembuatan ijazah | ijazah palsu | sim palsu | grosir | penghasilan tambahan
    kerja dari rumah | dapat uang | untung dijamin | garansi 100 | dukun | pelet | ramalan`),
    ar: listed(`
    قرض | قروض | عرض قرض | شهادات مزورة | رخصة قيادة للبيع | جواز سفر للبيع | بالجملة | ربح المال | اربح يوميا | دخل إضافي | العمل من المنزل
    ربح مضمون | مضمون 100 | جلب الحبيب | شيخ روحاني | فك السحر`),
  }),
);

/** Words that make a contact one of a community or an office, not of a seller: groups, channels, press, support. */
export const communityWords = once(
  (): WordsByLanguage => ({
    en: listed(
      'group | groups | channel | community | server | bot | press office | newsroom | support | developers | API | maintainers | author | feedback',
    ),
    'zh-Hans': listed(
      '群 | 群号 | 交流群 | 频道 | 公众号 | 小程序 | 社区 | 客服热线 | 开放平台 | 登录 | 支付 | 机器人 | 作者 | 反馈',
    ),
    'zh-Hant': listed('群組 | 社群 | 頻道 | 官方帳號 | 公眾號 | 小程式 | 客服專線 | 機器人'),
    ko: listed('오픈채팅방 | 채널 | 커뮤니티 | 단체방 | 봇'),
    ja: listed('グループ | チャンネル | コミュニティ | 公式アカウント | ボット'),
    vi: listed('nhóm | kênh | cộng đồng'),
    th: listed('กลุ่ม | ช่อง | ชุมชน'),
    ru: listed('группа | группу | группе | канал | канале | сообщество | чат | бот'),
    es: listed('grupo | canal | comunidad'),
    fr: listed('groupe | canal | communauté | chaîne'),
    de: listed('gruppe | kanal | gemeinschaft'),
    pt: listed('grupo | canal | comunidade'),
    id: listed('grup | kanal | komunitas | saluran'),
    ar: listed('مجموعة | قناة | مجتمع'),
  }),
);
