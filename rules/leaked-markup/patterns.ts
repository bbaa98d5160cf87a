/** Elements whose tags are markup wherever a reader sees them; other names in angle brackets may be generics or placeholders. */
const ELEMENTS =
  'a|abbr|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr';

/** `<b>`, `</b>`, `<br />`, `<a href="…">`; groups: slash, name, the rest. */
export const TAG = new RegExp(`<(/?)(${ELEMENTS})((?:\\s[^<>]{0,400})?/?)>`, 'giu');

const NAMES =
  'amp|nbsp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|bull|copy|reg|trade|times|laquo|raquo|ensp|emsp|thinsp|shy|zwnj|zwj';

/** A character reference that is left over after all were resolved, also doubly escaped. */
export const REFERENCE = new RegExp(`&(?:amp;){0,4}(?:${NAMES}|#\\d{2,6}|#x[0-9a-f]{2,6});`, 'giu');

export const TEMPLATE =
  /\{\{[^{}\n]{1,120}\}\}|\{%[^%\n]{1,120}%\}|<%[^%\n]{1,120}%>|\$\{[\w.$()'" []{1,60}\]?\}|\[\[[^[\]\n]{1,80}\]\]/gu;

/** Other markup, by what it was meant for. */
export const OTHERS: readonly RegExp[] = [
  // A closing tag that lost its bracket, or that JSON escaped.
  new RegExp(`(?<![<\\w/.:-])/(?:${ELEMENTS})>|<\\\\/(?:${ELEMENTS})>`, 'giu'),
  // A JSON or JavaScript escape inside a word or beside a letter.
  /(?<=[\p{L}\p{N}])\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})|(?<!\\)\\u(?:[0-9a-f]{4}|\{[0-9a-f]{1,6}\})(?=\p{L})/giu,
  // A comment or a doctype.
  /<!--(?:(?!-->)[\s\S]){0,400}-->|<!doctype\b[^<>]{0,200}>/giu,
  // BBCode, in pairs or with an argument.
  /\[(b|i|u|s|url|img|quote|code|size|color|font|center|align|list|email)(?:=[^[\]\n]{1,200})?\](?:(?!\[\/?\1\b)[\s\S]){0,400}\[\/\1\]|\[(?:url|img|size|color|font|align|quote|email)=[^[\]\n]{1,200}\]/giu,
];

/** Markdown emphasis, which HTML shows as asterisks. */
export const EMPHASIS =
  /(?<![\w*\\])\*\*(?=[\p{L}\p{N}“"「《（(])[^*\n]{0,120}[\p{L}\p{N}”"」》）).!?。！？:：]\*\*(?![\w*])/gu;

/** What PHP prints into a page. */
export const ERROR_OUTPUT =
  /(?:Warning|Notice|Fatal error|Parse error|Deprecated): {1,2}[^\n]{1,300}? on line \d{1,6}/gu;

/** Words that a sentence about markup puts beside it: “the <p> element”. */
export const ABOUT_MARKUP_AFTER =
  /^[\s`”"'’」』)）]{0,3}(?:tags?|elements?|entit(?:y|ies)|attributes?|markup|syntax|标签|標籤|元素|实体|實體|属性|屬性|语法|要素|タグ|実体|태그|요소|엔티티|тег|элемент|сущност|etiquetas?|elementos?|balises?|éléments?)/iu;
export const ABOUT_MARKUP_BEFORE =
  /(?:tags?|elements?|entit(?:y|ies)|标签|標籤|元素|实体|タグ|要素|태그|요소|тег|элемент|etiqueta|elemento|balise|élément)s?[\s`“"'‘「『(（:：]{0,3}$/iu;

/** A source that a program fills in, on the server or (ReSpec) in the browser, shows its own template tags, and says so. */
export const DIRECTIVE =
  /\s(?:v-(?:if|for|bind|on|model|html|text|show)|ng-[a-z-]{2,20}|x-(?:data|text|show|for|if)|th:[a-z]{2,20}|\*ng[A-Z][a-z]{1,20}|\(click\))\s{0,3}=|<\?(?:php|=)|\brespecConfig\b/u;
