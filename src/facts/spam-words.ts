import { once } from '../text/once-per.ts';
import type { WordsByLanguage } from './furniture-words.ts';
import { listed } from './listed.ts';

/** What spam is about; products of shops are a list of their own (offer-words.ts). */
export type SpamFamily = 'gambling' | 'pharma' | 'adult' | 'loans' | 'essays' | 'replica';

/**
 * Terms of spam, by family and language. Kept by hand, from the spam policies of search engines and mail providers, the
 * default block lists of blog software, and the phrases that injected pages repeat. A word that honest prose uses by
 * itself (bet, loan, 体育, 贷款, 카드, займ) stands only in a phrase.
 */
export const spamWords = once(
  (): Readonly<Record<SpamFamily, WordsByLanguage>> => ({
    gambling: {
      en: listed(`
      online casino | online casinos | casino online | casino bonus | casino games | live casino | casino app | crypto casino
      online slots | slot machine | slot machines | slot game | slot games | slot online | slots online | free spins
      jackpot slots | online betting | sports betting | betting site | betting sites | betting app | betting odds
      sportsbook | bookmaker bonus | online poker | poker online | video poker | online roulette | roulette online
      online gambling | gambling site | gambling sites | no deposit bonus | welcome bonus | baccarat | blackjack online
      online blackjack | lottery online | online lottery | bet365 | 1xbet | 22bet | toto site | togel`),
      'zh-Hans': listed(`
      博彩 | 博彩公司 | 博彩平台 | 彩票平台 | 彩票网 | 彩票app | 赌场 | 线上赌场 | 网上赌场 | 网上赌博 | 网络赌博 | 赌博网站
      真人娱乐 | 娱乐城 | 娱乐平台 | 真人荷官 | 真人百家乐 | 百家乐 | 棋牌 | 棋牌游戏 | 棋牌平台 | 棋牌app | 老虎机 | 电子游艺
      捕鱼游戏 | 六合彩 | 时时彩 | 北京赛车 | 快三 | 幸运飞艇 | 开奖结果 | 投注 | 投注平台 | 体育投注 | 足球投注 | 竞彩 | 赔率
      盘口 | 下注 | 菠菜网 | 体育app | 体育官网 | 体育平台 | 体育下载 | 体育娱乐 | 体育登录 | 彩金 | 注册送彩金 | 首存 | 返水
      威尼斯人 | 太阳城 | 葡京 | 德州扑克 | 澳门新葡京 | 皇冠体育 | 亚博 | 开云体育 | 乐鱼体育 | 爱游戏体育 | 米乐体育 | 九游会`),
      'zh-Hant': listed(`
      博彩 | 博弈 | 娛樂城 | 線上娛樂城 | 線上賭場 | 網上賭場 | 賭場 | 真人娛樂 | 真人百家樂 | 百家樂 | 老虎機 | 電子遊藝 | 棋牌
      棋牌遊戲 | 捕魚機 | 六合彩 | 時時彩 | 今彩539 | 運彩 | 投注 | 體育投注 | 運動彩券 | 賠率 | 盤口 | 下注 | 體驗金 | 首儲
      返水 | 威尼斯人 | 太陽城 | 葡京 | 德州撲克 | 玩運彩 | 現金網 | 博弈網`),
      ko: listed(`
      카지노 | 온라인카지노 | 바카라 | 토토사이트 | 먹튀검증 | 먹튀 | 안전놀이터 | 메이저놀이터 | 놀이터추천 | 슬롯머신 | 슬롯사이트
      스포츠토토 | 사설토토 | 배팅사이트 | 베팅사이트 | 룰렛사이트 | 홀덤 | 파워볼 | 꽁머니 | 첫충 | 슬롯게임 | 카지노사이트`),
      ja: listed(`
      オンラインカジノ | ネットカジノ | カジノサイト | カジノボーナス | 入金不要ボーナス | フリースピン | スロットマシン | オンラインスロット
      ブックメーカー | スポーツベット | オンラインポーカー | バカラ | ルーレット攻略 | パチンコ必勝法 | 競馬予想 | ライブカジノ`),
      vi: listed(`
      nhà cái | nhà cái uy tín | cá cược | cá độ bóng đá | cá độ | casino trực tuyến | sòng bạc | đánh bài online | game bài
      đổi thưởng | game bài đổi thưởng | nổ hũ | bắn cá | xóc đĩa | tài xỉu | soi cầu | lô đề | kèo nhà cái | tỷ lệ kèo | baccarat`),
      th: listed(`
      คาสิโน | คาสิโนออนไลน์ | บาคาร่า | สล็อต | สล็อตออนไลน์ | เว็บสล็อต | เว็บพนัน | พนันออนไลน์ | แทงบอล | แทงบอลออนไลน์ | เว็บตรง | เครดิตฟรี
      ฝากถอนออโต้ | หวยออนไลน์ | แทงหวย | รูเล็ต | ยิงปลา | ไพ่ป๊อกเด้ง | สล็อตเว็บตรง`),
      ru: listed(`
      онлайн казино | казино онлайн | казино | игровые автоматы | игровой автомат | ставки на спорт | букмекер | букмекеры
      букмекерская контора | бездепозитный бонус | фриспины | рулетка онлайн | покер онлайн | вулкан казино | азартные игры
      зеркало казино | слоты онлайн | 1хбет`),
      es: listed(`
      casino en línea | casinos en línea | casino online | casinos online | tragamonedas | tragaperras | apuestas deportivas
      apuestas en línea | casa de apuestas | casas de apuestas | bono sin depósito | giros gratis | ruleta en línea | póker en línea`),
      fr: listed(`
      casino en ligne | casinos en ligne | machines à sous | machine à sous | paris sportifs | bonus sans dépôt | tours gratuits
      roulette en ligne | poker en ligne | jeux d'argent en ligne | jeux de casino | bonus de casino`),
      de: listed(`
      online casino | online casinos | spielautomaten | spielautomat | sportwetten | wettanbieter | freispiele | casino bonus
      bonus ohne einzahlung | online poker | online roulette | glücksspiel online | spielbank online`),
      pt: listed(`
      cassino online | cassinos online | casino online | caça-níqueis | caça-níquel | apostas esportivas | apostas desportivas
      casa de apostas | casas de apostas | bônus sem depósito | rodadas grátis | giros grátis | jogo do tigrinho | roleta online`),
      id: listed(`
      judi online | judi bola | situs judi | agen judi | slot gacor | situs slot | slot online | togel | togel online | bandar togel
      poker online | casino online | bandar bola | agen slot | deposit pulsa | bonus new member | rtp slot | maxwin`),
      ar: listed(`
      كازينو | كازينو اون لاين | كازينو على الإنترنت | ماكينات القمار | المراهنات الرياضية | مراهنات | مواقع القمار | القمار عبر الإنترنت
      روليت | بلاك جاك | باكارات | دورات مجانية | مكافأة بدون إيداع`),
    },
    pharma: {
      en: listed(`
      viagra | cialis | levitra | sildenafil online | tadalafil online | generic viagra | buy viagra | canadian pharmacy
      online pharmacy | no prescription | without prescription | without a prescription | cheap pills | diet pills
      weight loss pills | male enhancement | penis enlargement | erectile dysfunction pills | xanax | ambien online | tramadol
      oxycontin | buy oxycodone | phentermine | kamagra | priligy | modafinil | buy steroids | anabolic steroids | hgh`),
      'zh-Hans': listed(`
      伟哥 | 万艾可 | 西地那非 | 他达拉非 | 希爱力 | 壮阳药 | 壮阳 | 延时喷剂 | 印度神油 | 催情药 | 催情 | 迷药 | 听话水 | 减肥药
      减肥茶 | 丰胸产品 | 增大增粗 | 补肾壮阳 | 阳痿早泄 | 早泄 | 男性保健品 | 特效药 | 祖传秘方 | 包治百病 | 根治`),
      'zh-Hant': listed(`
      威而鋼 | 犀利士 | 樂威壯 | 必利勁 | 壯陽藥 | 壯陽 | 持久液 | 印度神油 | 催情藥 | 春藥 | 迷藥 | 減肥藥 | 豐胸產品 | 早洩
      陽痿 | 補腎壯陽 | 祖傳秘方`),
      ko: listed(`
      비아그라 | 시알리스 | 레비트라 | 정품비아그라 | 비아그라 구매 | 발기부전치료제 | 조루치료제 | 최음제 | 흥분제 | 물뽕 | 남성정력제
      다이어트약 | 여성흥분제`),
      ja: listed(`
      バイアグラ | シアリス | レビトラ | 精力剤 | 媚薬 | 勃起不全治療薬 | 個人輸入代行 | 処方箋なし | 激やせサプリ | ダイエット薬 | 増大サプリ`),
      vi: listed(
        'thuốc cường dương | thuốc kích dục | thuốc giảm cân | xuất tinh sớm | rối loạn cương dương | viagra | cialis',
      ),
      th: listed('ไวอากร้า | ยาปลุกเซ็กส์ | ยาปลุกอารมณ์ | ยาลดน้ำหนัก | ยาอึดทน | ยาเพิ่มขนาด | ซิอาลิส'),
      ru: listed(`
      виагра | виагру | сиалис | левитра | дженерик | дженерики | купить виагру | таблетки для потенции | увеличение члена
      препараты для потенции | без рецепта | таблетки для похудения | потенция`),
      es: listed(`
      viagra | cialis | viagra genérico | farmacia online | farmacia en línea | sin receta | sin receta médica
      pastillas para adelgazar | disfunción eréctil | agrandar el pene | comprar viagra`),
      fr: listed(`
      viagra | cialis | viagra générique | pharmacie en ligne | sans ordonnance | pilules amaigrissantes | pilule minceur
      dysfonction érectile | agrandir le pénis | acheter viagra`),
      de: listed(`
      viagra | cialis | viagra kaufen | potenzmittel | rezeptfrei | rezeptfrei kaufen | ohne rezept | online apotheke
      diätpillen | schlankheitspillen | penisvergrößerung | erektionsstörungen`),
      pt: listed(`
      viagra | cialis | viagra genérico | farmácia online | sem receita | sem receita médica | remédio para emagrecer
      disfunção erétil | aumentar o pênis | comprar viagra`),
      id: listed(
        'viagra | cialis | obat kuat | obat perangsang | obat pembesar | obat pelangsing | obat aborsi | tanpa resep | ejakulasi dini',
      ),
      ar: listed(
        'فياجرا | سياليس | حبوب التخسيس | بدون وصفة طبية | صيدلية اون لاين | ضعف الانتصاب | تكبير القضيب | منشطات جنسية',
      ),
    },
    adult: {
      en: listed(`
      porn | porno | pornhub | xxx video | xxx videos | sex video | sex videos | sex cam | sex cams | live sex | webcam girls
      escort girls | escort service | escorts service | call girls | adult dating | hookup site | hookup sites | sexy girls
      nude girls | naked girls | milf | hentai | onlyfans leaks | sex toys | sex chat`),
      'zh-Hans': listed(`
      成人电影 | 成人视频 | 成人网站 | 成人小说 | 色情网站 | 色情视频 | 三级片 | 无码 | 无码视频 | 国产自拍 | 黄色网站 | 黄片 | 裸聊
      约炮 | 一夜情 | 上门服务 | 全套服务 | 包夜 | 援交 | 嫩模 | 高端外围 | 外围女 | 伴游 | 桑拿按摩 | 莞式 | 偷拍视频 | 情色 | 成人用品`),
      'zh-Hant': listed(`
      成人影片 | 成人電影 | 成人網站 | 色情網站 | 色情影片 | 無碼 | 無碼影片 | 情色 | 裸聊 | 約炮 | 一夜情 | 外送茶 | 叫小姐 | 援交
      全套服務 | 茶莊 | 外約 | 伴遊 | 偷拍 | 成人用品 | 本土自拍`),
      ko: listed(
        '야동 | 성인사이트 | 출장마사지 | 출장안마 | 출장샵 | 콜걸 | 조건만남 | 오피스텔걸 | 오피걸 | 키스방 | 안마방 | 풀싸롱 | 룸싸롱 | 성인용품 | 야설 | 섹파',
      ),
      ja: listed(
        '無修正 | アダルト動画 | エロ動画 | 無料エロ | 出会い系 | 出会い系サイト | セフレ | デリヘル | 風俗 | 援交 | 盗撮動画 | ライブチャット嬢 | アダルトグッズ | 人妻動画',
      ),
      vi: listed(
        'phim sex | phim người lớn | gái gọi | gái gọi cao cấp | chat sex | sextoy | phim cấp 3 | gái xinh khỏa thân',
      ),
      th: listed('หนังโป๊ | คลิปโป๊ | คลิปหลุด | หนังเอวี | ไซด์ไลน์ | สาวไซด์ไลน์ | หนังผู้ใหญ่ | เซ็กส์ทอย'),
      ru: listed(
        'порно | порно видео | порно онлайн | секс видео | секс знакомства | проститутки | индивидуалки | интим услуги | эскорт услуги | шлюхи | вебкам',
      ),
      es: listed(
        'porno | videos porno | porno gratis | sexo gratis | videos xxx | escorts de lujo | putas | chicas desnudas | citas para adultos | sexo en vivo',
      ),
      fr: listed(
        'porno | vidéos porno | porno gratuit | sexe gratuit | escort girl | escort girls | plan cul | filles nues | rencontres coquines | webcam sexe',
      ),
      de: listed(
        'porno | pornos | gratis pornos | sexkontakte | sexvideos | sextreffen | escort service | nackte frauen | live sex | erotikchat',
      ),
      pt: listed(
        'porno | pornô | vídeos pornô | sexo grátis | acompanhantes | garotas de programa | mulheres nuas | sexo ao vivo | encontros adultos',
      ),
      id: listed('video bokep | bokep | film dewasa | cewek panggilan | video mesum | video porno | chat sex'),
      ar: listed('سكس | أفلام إباحية | مواقع إباحية | فيديوهات إباحية | صور عارية'),
    },
    loans: {
      en: listed(`
      payday loan | payday loans | cash advance loan | cash advance loans | instant loan | instant loans | quick loan
      quick loans | no credit check | bad credit loan | bad credit loans | loan approval guaranteed | guaranteed approval
      same day loan | same day loans | loan without collateral | personal loan offer | urgent loan | consolidate your debt
      debt relief program | credit repair service | fast cash loans`),
      'zh-Hans': listed(`
      无抵押贷款 | 无抵押 | 小额贷款 | 信用贷款 | 急用钱 | 当天放款 | 秒到账 | 黑户贷款 | 网贷 | 贷款平台 | 贷款口子 | 车抵贷 | 套现
      信用卡套现 | 花呗套现 | 信用卡代还 | 代还信用卡 | 提额 | 养卡 | 零用贷 | 私人放款 | 低息贷款`),
      'zh-Hant': listed(`
      小額借款 | 小額借貸 | 民間借款 | 民間借貸 | 當鋪借錢 | 急用錢 | 當日撥款 | 免聯徵 | 免抵押 | 信用卡換現金 | 刷卡換現金
      汽車借款 | 機車借款 | 支票借款 | 私人借貸 | 證件借款`),
      ko: listed(
        '무직자대출 | 당일대출 | 급전 | 소액대출 | 신용불량자대출 | 비대면대출 | 소액결제 현금화 | 신용카드 현금화 | 개인돈 | 일수대출 | 무방문대출 | 햇살론',
      ),
      ja: listed(
        '即日融資 | 即日キャッシング | 審査なし | ブラックOK | カードローン即日 | 消費者金融 | 無審査融資 | クレジットカード現金化 | 現金化業者 | 闇金',
      ),
      vi: listed(
        'vay tiền nhanh | vay tiền online | vay tín chấp | vay nóng | vay tiền mặt | vay không thế chấp | hỗ trợ nợ xấu | rút tiền thẻ tín dụng',
      ),
      th: listed('เงินกู้ด่วน | กู้เงินด่วน | เงินด่วน | สินเชื่อด่วน | เงินกู้นอกระบบ | กู้เงินออนไลน์ | ไม่เช็คเครดิตบูโร'),
      ru: listed(
        'микрозайм | микрозаймы | займ онлайн | займы онлайн | быстрый займ | займ на карту | деньги в долг | кредит без отказа | кредит без справок | займ без отказа',
      ),
      es: listed(
        'préstamos rápidos | préstamo rápido | préstamos personales rápidos | préstamos sin aval | créditos rápidos | minicréditos | microcréditos online | préstamos urgentes | sin buró',
      ),
      fr: listed(
        'prêt rapide | crédit rapide | crédit sans justificatif | prêt entre particuliers | offre de prêt | mini crédit | rachat de crédit | prêt sans justificatif',
      ),
      de: listed(
        'sofortkredit | kredit ohne schufa | minikredit | blitzkredit | kleinkredit sofort | schnellkredit | eilkredit | privatkredit ohne schufa',
      ),
      pt: listed(
        'empréstimo rápido | empréstimo online | empréstimo pessoal online | crédito rápido | dinheiro rápido | empréstimo para negativado | sem consulta ao spc',
      ),
      id: listed(
        'pinjaman online | pinjaman cepat | pinjol | dana cepat | dana tunai | kredit tanpa agunan | pinjaman tanpa jaminan | gesek tunai',
      ),
      ar: listed(
        'قروض شخصية سريعة | قرض سريع | قروض فورية | قرض بدون ضمان | قروض بدون كفيل | سداد القروض | تمويل فوري',
      ),
    },
    essays: {
      en: listed(`
      essay writing service | essay writing services | essay writers | buy essay | buy essays | buy essays online | write my essay
      write my paper | custom essay | custom essays | paper writing service | dissertation writing service | thesis writing service
      do my homework | homework help online | assignment help | term paper writing | college essay help | cheap essay`),
      'zh-Hans': listed(
        '论文代写 | 代写论文 | 代写作业 | 作业代写 | 代写essay | essay代写 | 网课代修 | 代发论文 | 论文发表 | 代考 | 替考 | 职称论文 | 毕业论文代写 | 代写毕业论文',
      ),
      'zh-Hant': listed('論文代寫 | 代寫論文 | 代寫作業 | 作業代寫 | 報告代寫 | 代寫報告 | 代考 | 網課代修'),
      ko: listed('논문대필 | 논문 대필 | 레포트 대행 | 과제 대행 | 리포트 대필 | 자소서 대필 | 대리시험'),
      ja: listed('論文代行 | レポート代行 | 卒論代行 | 卒業論文代行 | 課題代行 | 作文代行 | 代筆業者'),
      vi: listed('viết thuê luận văn | làm luận văn thuê | viết thuê | thuê viết tiểu luận | làm bài thuê | thi hộ'),
      th: listed('รับทำวิทยานิพนธ์ | รับจ้างทำวิทยานิพนธ์ | รับทำการบ้าน | รับเขียนเรียงความ | รับทำรายงาน'),
      ru: listed(
        'курсовые на заказ | дипломные на заказ | заказать курсовую | заказать диплом | рефераты на заказ | дипломная на заказ | купить курсовую | решение задач на заказ',
      ),
      es: listed(
        'comprar ensayos | escribir mi ensayo | tesis por encargo | hacer mi tarea | trabajos universitarios por encargo | redacción de tesis',
      ),
      fr: listed(
        'rédaction de mémoire | acheter une dissertation | mémoire sur mesure | aide à la rédaction de thèse | faire rédiger son mémoire',
      ),
      de: listed(
        'ghostwriter hausarbeit | ghostwriter bachelorarbeit | hausarbeit schreiben lassen | bachelorarbeit schreiben lassen | masterarbeit schreiben lassen | akademische ghostwriter',
      ),
      pt: listed('tcc pronto | comprar tcc | fazer tcc | monografia pronta | trabalhos acadêmicos por encomenda'),
      id: listed('jasa skripsi | jasa pembuatan skripsi | joki skripsi | joki tugas | jasa tesis | jasa makalah'),
      ar: listed(
        'كتابة رسائل الماجستير | كتابة رسالة ماجستير | كتابة أبحاث جامعية | حل واجبات | عمل بحوث جامعية | مساعدة في كتابة الرسائل',
      ),
    },
    replica: {
      en: listed(`
      replica watches | replica watch | fake rolex | replica rolex | replica handbags | replica handbag | replica bags | replica shoes
      cheap jerseys | wholesale jerseys | cheap nfl jerseys | cheap ugg boots | louis vuitton outlet | cheap louis vuitton
      michael kors outlet | coach outlet | cheap ray ban | cheap jordans | cheap air jordan | designer replica | knockoff bags
      counterfeit money | fake passports | fake ids`),
      'zh-Hans': listed(
        '高仿 | 高仿手表 | 高仿包 | 精仿 | 一比一 | 顶级复刻 | 复刻手表 | 复刻表 | A货 | 超A | 莆田鞋 | 原单 | 尾单 | 奢侈品高仿 | 高仿鞋 | 1:1复刻',
      ),
      'zh-Hant': listed('高仿 | 高仿手錶 | 高仿包 | 精仿 | 頂級復刻 | 復刻錶 | A貨 | 超A | 原單 | 仿冒包'),
      ko: listed(
        '레플리카 | 이미테이션 | 명품레플리카 | 짝퉁 | 미러급 | 명품이미테이션 | 레플리카시계 | 레플리카 가방',
      ),
      ja: listed(
        'スーパーコピー | ブランドコピー | コピー時計 | コピーブランド | スーパーコピー時計 | ロレックスコピー | N級品 | 偽ブランド',
      ),
      vi: listed(
        'hàng fake | đồng hồ fake | túi fake | replica 1:1 | siêu cấp 1:1 | giày fake | hàng nhái | hàng super fake',
      ),
      th: listed('ของก๊อป | กระเป๋าก๊อป | นาฬิกาก๊อป | งานมิลเลอร์ | มิลเลอร์ | งานเทียบแท้'),
      ru: listed(
        'реплика часов | реплики часов | копии часов | копия часов | реплики сумок | люкс копии | точная копия | реплики кроссовок',
      ),
      es: listed(
        'réplicas de relojes | relojes réplica | réplica rolex | bolsos réplica | réplicas de bolsos | imitación de relojes | camisetas baratas | bolsos de imitación',
      ),
      fr: listed(
        'répliques de montres | réplique montre | montres répliques | réplique rolex | sacs réplique | imitation montre | maillots pas cher | contrefaçon de sacs',
      ),
      de: listed(
        'replica uhren | rolex replica | replica uhr | taschen replica | fake uhren | plagiate uhren | trikots billig | replica taschen',
      ),
      pt: listed(
        'réplicas de relógios | relógios réplica | réplica rolex | bolsas réplica | réplicas de bolsas | tênis réplica | primeira linha | camisas tailandesas',
      ),
      id: listed(
        'jam tangan kw | tas kw | tas kw super | sepatu kw | barang kw | jam replika | tas branded kw | mirror quality',
      ),
      ar: listed('ساعات تقليد | ساعات مقلدة | حقائب تقليد | حقائب مقلدة | ماركات تقليد | رولكس تقليد | هاي كوبي'),
    },
  }),
);
