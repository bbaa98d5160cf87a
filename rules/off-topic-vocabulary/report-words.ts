import { once } from '../../src/rule/index.ts';

/**
 * Words of news and research, which spam does without: police, courts, ministries, studies. By language, kept by hand.
 * Each counts once, however often it stands.
 */
const reportWords = once(
  (): Readonly<Record<string, RegExp>> => ({
    en: /\b(?:police|arrested|prosecutors?|court|lawsuit|regulators?|legislation|lawmakers|minister|ministry|researchers?|study|studies|survey|addiction|according to|spokes(?:man|woman|person)|reported|crackdown|illegal|banned|fined|university|journal)\b/giu,
    zh: /警方|公安|民警|逮捕|检方|檢方|检察|檢察|法院|判决|判決|法律|法规|法規|监管|監管|立法|部长|部長|研究人员|研究人員|研究显示|研究顯示|调查|調查|成瘾|成癮|据报道|據報導|发言人|發言人|打击|打擊|违法|違法|犯罪|大学|大學|学者|學者|记者|記者/gu,
    ko: /경찰|검찰|법원|판결|구속|체포|단속|규제|법률|장관|연구|조사|중독|기자|대변인|불법|대학/gu,
    ja: /警察|警視庁|逮捕|検察|裁判|判決|規制|法律|大臣|研究|調査|依存症|記者|報道|違法|大学|厚労省/gu,
    ru: /полици\p{L}{1,4}|суд\p{L}{0,3}(?!\p{L})|прокур\p{L}{1,8}|закон\p{L}{0,6}|министр\p{L}{0,6}|исследован\p{L}{1,5}|учён\p{L}{1,4}|зависимост\p{L}{1,3}|задержан\p{L}{0,3}|сообщ\p{L}{2,8}|университет\p{L}{0,3}/giu,
    es: /polic[ií]a|tribunal|fiscal(?:ía)?|ley(?!\p{L})|ministr[oa]|investigadores|estudio|adicción|según|detenid\p{L}{1,3}|ilegal|universidad/giu,
    fr: /police(?!\p{L})|tribunal|procureur|loi(?!\p{L})|ministre|chercheurs|étude|addiction|selon|arrêté\p{L}{0,2}|illégal|université/giu,
    de: /polizei|gericht(?!\p{L})|staatsanwalt\p{L}{0,6}|gesetz\p{L}{0,3}|minister\p{L}{0,4}|forscher|studie|sucht(?!\p{L})|laut(?!\p{L})|festgenommen|illegal|universität/giu,
    pt: /polícia|tribunal|promotor|lei(?!\p{L})|ministr[oa]|pesquisadores|estudo|vício|segundo|pres[oa]s?(?!\p{L})|ilegal|universidade/giu,
    id: /polisi|pengadilan|jaksa|undang-undang|menteri|peneliti|penelitian|kecanduan|menurut|ditangkap|ilegal|universitas/giu,
    vi: /công an|cảnh sát|tòa án|viện kiểm sát|luật|bộ trưởng|nghiên cứu|điều tra|nghiện|theo báo|bắt giữ|trái phép|đại học/giu,
    th: /ตำรวจ|ศาล|อัยการ|กฎหมาย|รัฐมนตรี|งานวิจัย|นักวิจัย|จับกุม|ผิดกฎหมาย|มหาวิทยาลัย/gu,
    ar: /الشرطة|المحكمة|النيابة|القانون|وزير|باحثون|دراسة|إدمان|وفقا|اعتقال|غير قانوني|جامعة/gu,
  }),
);

/** Different words from which a text reports on its subject. */
const FEWEST = 3;

/** Whether the texts are news or research: they hold different words of that kind, in one language. */
export function isReport(texts: readonly string[]): boolean {
  const whole = texts.join('\n');
  return Object.values(reportWords()).some(
    (words) => new Set(whole.match(words)?.map((word) => word.toLowerCase())).size >= FEWEST,
  );
}
