/**
 * Words that bind a sentence and that no title, command or list of terms needs: articles, prepositions, pronouns,
 * conjunctions, auxiliaries. By language; the commonest of each grammar's closed classes, our own selection.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the a an of to in on at by for from with about into over as is are was were be been has have had will would can could should must do does did not no if that this these those it its they their them there he she his her you your we our i and or but than then when which who what because so until while',
  es: 'el la los las un una unos unas de del a al en con por para sin sobre entre es son era eran fue ser está están ha han había no que se su sus lo le les me te nos y o pero como cuando si más muy este esta estos estas porque donde',
  fr: 'le la les un une des de du à au aux en dans avec par pour sans sur sous est sont était étaient être été a ont avait ne pas que qui se sa son ses leur leurs ce cette ces il elle ils elles on nous vous je et ou mais comme quand si plus où donc',
  de: 'der die das den dem des ein eine einen einem einer eines in im an am auf aus bei mit nach von vom zu zum zur über unter für durch ist sind war waren sein wird werden wurde hat haben hatte kann können nicht kein keine dass er sie es wir ihr ich sich sein seine ihre und oder aber als wie wenn auch noch nur weil',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre entre é são era eram foi ser está estão tem têm havia não que se seu sua seus suas lhe e ou mas como quando mais muito este esta isso porque onde',
  it: 'il lo la i gli le un uno una di del della dei delle a al alla in nel nella con per da dal dalla su sul senza tra fra è sono era erano essere stato ha hanno aveva non che chi si suo sua loro ci ne e o ma come quando se più molto questo questa perché dove',
  nl: 'de het een van in op aan met voor door bij naar uit over onder om te tot is zijn was waren wordt worden werd heeft hebben had kan kunnen niet geen dat die dit deze hij zij ze wij we je u er en of maar als dan toen wanneer ook nog want omdat',
  sv: 'en ett den det de i på av till från med för om vid under över är var vara blir blev har hade kan kunde ska skulle inte ingen att som sig sin sitt han hon vi ni jag du och eller men när där då så också bara eftersom',
  id: 'yang di ke dari pada dengan untuk dalam oleh tentang sebagai adalah ialah ini itu tidak bukan akan telah sudah dapat bisa harus ada mereka kita kami saya anda dia ia dan atau tetapi jika karena ketika agar bahwa juga lebih',
  vi: 'là của và các những một trong với cho được không có này đó khi nếu thì mà để từ trên vào đến ra về bởi bạn tôi họ chúng nó sẽ đã đang cũng như hoặc nhưng vì nên',
  tr: 've bir bu şu o da de ki ile için gibi kadar sonra önce daha çok en olan olarak oldu olur değil var yok mi mı ama veya ya eğer çünkü her ne biz siz onlar ben sen onun',
  pl: 'w we z ze na do od po za przez dla przy o u nad pod jest są był była było być będzie nie się to ten ta te tego tej i oraz lub ale a jak gdy kiedy jeśli że który która które co jego jej ich on ona oni już tylko też',
  cs: 'v ve z ze na do od po za pro při o u nad pod je jsou byl byla bylo být bude není ne se si to ten ta tento tato i a nebo ale jak když kdy pokud že který která které co jeho její jejich on ona oni už jen také',
  ru: 'в во на с со к ко о об от до из у за по для при над под через и или но а да не ни что чтобы как когда если где то это этот эта эти тот он она оно они мы вы я его её их был была было были быть есть же ли бы уже только также который',
  uk: 'в у на з із зі до від за по для при над під через про і й та або але а не ні що щоб як коли якщо де то це цей ця ці той він вона воно вони ми ви я його її їх був була було були бути є ж чи би вже лише також який',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The words that bind sentences in a language, lower case; undefined where we hold no list. */
export function functionWords(lang: string): ReadonlySet<string> | undefined {
  const list = LISTS[lang];
  if (list === undefined) return undefined;
  let words = sets.get(lang);
  if (words === undefined) {
    words = new Set(list.split(' '));
    sets.set(lang, words);
  }
  return words;
}
