import { once } from '../../src/rule/index.ts';

/** Elements whose tags are markup wherever a reader sees them; other names in angle brackets may be generics or placeholders. */
const ELEMENTS =
  'a|abbr|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr';

/** `<b>`, `</b>`, `<br />`, `<a href="…">`, also escaped; groups: slash, name, the rest. `x<i and i>y` is none. */
export const tagPattern = once(
  () =>
    new RegExp(
      `(?:<|&(?:amp;){0,3}lt;)(/?)(${ELEMENTS})((?:\\s[^<>=]{0,60}=[^<>]{0,400}?|\\s{0,3})/?)(?:>|&(?:amp;){0,3}gt;)`,
      'giu',
    ),
);

const SIGNS =
  'amp|nbsp|lt|gt|quot|apos|[lrbs]dquo|[lrs]squo|sbquo|mdash|ndash|hellip|middot|bull|copy|reg|trade|times|divide|plusmn|minus|laquo|raquo|ensp|emsp|thinsp|shy|zwn?j|euro|yen|pound|cent|sect|para|deg|prime|frac1[24]|sup[123]|iexcl|iquest|[lrud]arr';
const LETTERS = '[a-z](?:acute|grave|circ|uml|tilde|cedil|caron)|aring|oslash|szlig|aelig|oelig|eth|thorn';
const NAMES = `${SIGNS}|${LETTERS}`;

/** A character reference that is left over after all were resolved, also doubly escaped. */
export const referencePattern = once(() => new RegExp(`&(?:amp;){0,4}(?:${NAMES}|#\\d{2,6}|#x[0-9a-f]{2,6});`, 'giu'));

/** Not the doubled braces of LaTeX (`\frac{{a}}{{b}}`), nor a price in braces. */
export const TEMPLATE =
  /(?<!\\[A-Za-z]{1,20}(?:\{\{[^{}\n]{1,40}\}\})?)\{\{[^{}\n]{1,120}\}\}|\{%[^%\n]{1,120}%\}|<%[^%\n]{1,120}%>|\$\{[A-Za-z_$][\w.$()'"[\] -]{0,60}\}/gu;

/** A link of a wiki or of ReSpec; not an index (`a[[1]]`) or a test of a shell (`[[ -f x ]]`). */
export const wikiLinkPattern = once(() => /(?<![\w\]])\[\[\p{L}[^[\]\n]{0,80}\]\]/gu);

/** Other markup, by what it was meant for, each with what a text that holds it is never without. */
export const otherMarkup = once((): readonly { readonly sign: string; readonly pattern: RegExp }[] => [
  // A closing tag that lost its bracket, or that JSON escaped.
  {
    sign: '>',
    pattern: new RegExp(`(?:(?<![<\\w/.:-])|(?<=\\p{L}[.!?]))/(?:${ELEMENTS})>|<\\\\/(?:${ELEMENTS})>`, 'giu'),
  },
  // JSON or JavaScript escapes: two or more in a row, or beside a letter; not in a path (`C:\users\uabcd`).
  {
    sign: '\\',
    pattern:
      /(?<!(?:^|[^\\])\\(?!u[0-9a-f]{4})[\w.-]{0,60})(?:(?:\\u[0-9a-f]{4}){2,400}|(?<=[\p{L}\p{N}])\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})|(?<!\\)\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})(?=\p{L}))/giu,
  },
  // A comment or a doctype.
  {
    sign: '<!',
    pattern: /<!--(?:(?!-->)[\s\S]){0,400}-->|<!doctype\b[^<>]{0,200}>/giu,
  },
  // BBCode and its like, in pairs or with an argument.
  {
    sign: '[',
    pattern:
      /\[(b|i|u|s|url|img|quote|code|size|color|font|center|align|list|email|caption)(?:[= ][^[\]\n]{1,200})?\](?:(?!\[\/?\1\b)[\s\S]){0,400}\[\/\1\]|\[(?:url|img|color|font|quote|email)=[^[\]\n]{1,200}\]/giu,
  },
]);

/** Markdown emphasis, which HTML shows as asterisks. */
export const emphasisPattern = once(
  () => /(?<![\w*\\])\*\*(?=[\p{L}\p{N}“"「《（(])[^*\n]{0,120}[\p{L}\p{N}”"」》）).!?。！？:：]\*\*(?![\w*])/gu,
);

/** What PHP prints into a page. */
export const ERROR_OUTPUT =
  /(?:Warning|Notice|Fatal error|Parse error|Deprecated): {1,2}[^\n]{1,300}? on line \d{1,6}/gu;

/** Words that show a whole sentence to be about markup. */
export const aboutMarkupPattern = once(
  () =>
    /(?<![\p{L}</])(?:X?HTML|XML|CSS|Markdown|Markup|BBCode|JSX|LaTeX|NCR|escape sequences?|character references?|Auszeichnung(?:en)?|Zeichenreferenz(?:en)?|сущност\p{L}{0,4})(?![\p{L}>])|转义|轉義|占位符|字符引用|エスケープ|文字参照/iu,
);

/** Words with other senses too, which stand close by: “the <p> element”. */
export const partOfMarkupPattern = once(
  () =>
    /(?<![\p{L}</])(?:tags?|elements?|entit(?:y|ies)|attributes?|syntax|placeholders?|elemente?n?|etiquetas?|elementos?|entidad(?:es)?|referencias?|balises?|éléments?|entités?|тег\p{L}{0,3}|элемент\p{L}{0,3})(?![\p{L}>])|标签|標籤|标记|標記|元素|实体|實體|语法|語法|要素|タグ|実体|構文|태그|요소|엔티티/iu,
);

/** A source that a program fills in, on the server or (ReSpec) in the browser, shows its own template tags, and says so. */
export const directivePattern = once(
  () =>
    /\s(?:v-(?:if|for|bind|on|model|html|text|show)|ng-[a-z-]{2,20}|x-(?:data|text|show|for|if)|th:[a-z]{2,20}|\*ng[A-Z][a-z]{1,20}|\(click\))\s{0,3}=|<\?(?:php|=)|\brespecConfig\b/u,
);
