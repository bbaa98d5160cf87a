/** Ways to write a construct; one is drawn. See `MarkdownWriter.template` for what stands between braces. */
export type Templates = Readonly<Record<string, readonly string[]>>;

/** Blocks that read the same in every container. */
export const BLOCKS: Templates = {
  paragraph: ['{word} the harbour is calm\n{word} 港口风平浪静', '   {word}\n      {word}  '],
  'hard break with blanks': ['{word}  \n{word}', '中文，{word}     \n  {word}'],
  'hard break with a backslash': ['{word}\\\n{word}', '*{word}\\\n{word}*'],
  'ATX heading': ['## {word}', '# {word} ##', '###### {word} #', '#\t{word}', '### {word} \\#', '## {word}#'],
  'setext heading': ['{word}\n===', '{word}\n{word}\n---   ', '*{word}*\n ='],
  'thematic break': ['{word}\n\n***\n\n{word}', '{word}\n\n- - -\n{word}', '{word}\n\n___\n{word}'],
  'fenced code': [
    '```js\n{word}\n```',
    '~~~\n{word}\n```\n~~~',
    '````\n```\n{word}\n````',
    '```\n{word}\n\n  {word}\n```',
  ],
  'indented code': ['    {word}\n\n      {word}', '\t{word}'],
  'tight list': ['- {word}\n- {word}', '1) {word}\n2) {word}', '* {word}\n  {word}\n* {word}'],
  'loose list': ['- {word}\n\n- {word}', '3. {word}\n\n   {word}\n\n4. {word}', '+ {word}\n\n      {word}'],
  'nested list': ['- {word}\n  - {word}\n    1. {word}\n- {word}', '10. {word}\n    * {word}'],
  'task list': ['- [ ] {word}\n- [x] {word}', '1. [X] *{word}*\n2. [ ]{word}', '- [ ] {word}\n  {word}'],
  'empty list item': ['-\n  {word}\n-\n- {word}', '*   \n* {word}'],
  quote: ['> {word}\n> {word}', '>{word}\n> > {word}\n>\n> {word}', '> # {word}\n> - {word}\n>   {word}'],
  'lazy continuation': ['> {word}\n{word}', '- {word}\n{word}', '> > {word}\n> {word}\n{word}', '> - {word}\n{word}'],
  'tab behind a mark': ['-\t{word}\n\n\t{word}', '>\t{word}', '1.\t{word}\n\t- {word}', '- \t{word}', '>\t\t{word}'],
  'tab in a text': ['{word}\t{word}\n\t{word}', 'a *{word}*\t\\\t{word}'],
};

export const TABLES: Templates = {
  table: [
    '| {word} | {word} |\n| --- | :-: |\n| {word} | {word} |',
    '{word} | *{word}*\n--- | ---\n{word} | `{word}`',
    '|{word}|{word}|\n|-|-:|\n|{word}\n|{word}|{word}|{word}|',
  ],
  'empty table cell': ['| {word} | |\n| --- | --- |\n| | {word} |\n|| {word} |', 'a | {word}\n- | -\n | \n{word} |'],
  'escaped bar in a cell': ['| {word} |\n| --- |\n| {word} \\| {word} |', 'a | b\n-|-\n{word}\\|{word} | *{word}\\|*'],
  'escaped bar in code in a cell': [
    '| a |\n| --- |\n| `{word}\\|{word}` |',
    '| `\\|{word}` | b |\n|-|-|\n| c | ``{word} \\| ` \\|`` |',
  ],
  'table behind a paragraph': ['{word}\n| {word} | {word} |\n| --- | --- |\n| {word} |', '{word}\n{word} | b\n-|-'],
  'text behind a table': ['| {word} |\n| --- |\n{word}', '| {word} |\n| --- |\n| {word} |\n> {word}'],
  'link in a cell': [
    '| [{word}]({bare}) | {alt}(/x) |\n| --- | --- |\n| <https://a.example/{number}> {word} | {word} |',
  ],
};

export const LINKS: Templates = {
  'inline link': ['[{word}]({bare})', 'a [{word} *{word}*]({angled} {double}) {word}', '[{word}](/u {single}){word}'],
  'link title': ['[{word}]({bare} {double})', '[{word}](/u\n{round})', '[{word}](<> {single})'],
  'link without a target': ['[{word}]()', '[{word}](<>) {word}'],
  'escapes in a destination': [
    '[{word}](/a\\)b&amp;{number}) {word}',
    '[{word}](</a\\>b&#33;>) {word}',
    '[{word}](/a(b)c) {word}',
  ],
  'full reference': [
    '[{word}][L{number}] {word}\n\n[l{number}]: {bare} {double}',
    '[d {number}]: {angled}\n\n[*{word}*][D  {number}]',
  ],
  'collapsed reference': [
    '[t{number} 中][] {word}\n\n[T{number} 中]: {bare}',
    '[s{number}][]{word}\n\n[s{number}]: {angled} {round}',
  ],
  'shortcut reference': [
    '[s{number} ß] {word}\n\n[S{number} SS]: {bare}',
    '[u{number}]{word}\n\n[u{number}]:\n  {bare}\n  {single}',
  ],
  'undefined reference': [
    '[{word}][none{number}] {word}',
    '[{word}] and [{word}][]',
    '![{word}][none] {word}',
    '[{word}]: {word}x',
  ],
  'undefined brackets inside a link': [
    '[{word} [{word}] b]({bare})',
    '[a [{word}] [b][c] {word}][o{number}]\n\n[o{number}]: {bare}',
  ],
  'three brackets in a row': [
    '[f{number}][b{number}][z{number}] {word}\n\n[z{number}]: {bare}',
    '[f{number}][b{number}][z{number}] {word}\n\n[b{number}]: {bare}\n[z{number}]: /z',
  ],
  'link inside a link': ['[{word} [{word}]({bare}) {word}](/x)', '[{word} {alt}(/i) {word}]({bare})'],
  'definition that is none': [
    '[{word}]: <{word}',
    '{word}\n[d{number}]: /x\n{word}',
    '[d{number}]: /x "{word}" {word}',
  ],
  image: ['{alt}({bare} "t") {word}', '{word} {alt}[i{number}]\n\n[i{number}]: {bare}', '{alt}(<>){word}'],
  'address between brackets': [
    '<https://a.example/{number}?a=1&amp;b> {word}',
    '{word}<mailto:a@b.example>',
    '<a+b@c.example>{word}',
  ],
  'bare address': [
    '{word} https://a.example/x_{number}, {word}',
    '(www.a.example/{number}) {word}',
    '{word} a.b-c@d.example. {word}',
    '《https://a.example/中》{word}',
  ],
  'address in a link': [
    '[https://a.example {word}]({bare})',
    '[<https://a.example>{word}]({bare})',
    '[www.a.example]({bare}) {word}',
  ],
};

export const INLINES: Templates = {
  emphasis: [
    '*{word}* _{word}_ **{word}** __{word}__',
    '***{word}** {word}*',
    '*{word} **{word}***',
    '**{word}*{word}*{word}**',
  ],
  'emphasis inside a word': ['中**{word}**文', '中*{word}*{word}', '{word}_{word}_{word}', '{word}**{word}'],
  'emphasis over lines': ['*{word}\n{word}* {word}', '**{word}  \n{word}**'],
  'unmatched delimiters': [
    '*{word} **{word}*',
    '{word}** {word}',
    '* {word} *{word} *',
    '~~~{word} ~',
    '__{word}_ {word}',
  ],
  'flanking beside Han punctuation': [
    '中**“{word}”**文',
    '中**{word}。**文',
    '**（{word}）**{word}',
    '他说：*「{word}」*，{word}',
  ],
  'flanking beside astral symbols': [
    'a*\u{1F600}{word}*b',
    '**{word}\u{1F600}**{word}',
    '*\u{1D7CE}{word}*',
    '{word}*\u{10100}*{word}',
    '_{word}\u{1F3FD}_{word}',
  ],
  strikethrough: ['~~{word}~~ {word}', '{word} ~{word}~', '~~{word} *{word}*~~', '中~~{word}~~文'],
  'code span': ['`{word}`', '`` ` {word} `` {word}', '` {word} `{word}', '`{word}\n  {word}`', '`{word}` `` {word}'],
  escape: [
    '\\*{word}\\* {word}',
    '{word}\\\\{word}',
    '\\[{word}\\](x) \\<b> {word}',
    '\\中{word}',
    '1\\. {word}',
    '\\# {word}',
  ],
  'character reference': [
    '{word}&amp;{word}',
    '&#20013;{word}&#x4e2d; {word}',
    '&nosuch; {word} &NotEqualTilde;{word}',
    '&copy {word} &#0; {word}',
    '*&nbsp;{word}*',
  ],
  'image with marks in its text': ['![*{number}* `b` &amp; {alt}](/x) {word}'].map((text) =>
    text.replace('{alt}', 'c'),
  ),
  'empty marks': ['{word} **** {word}', '{word}\n\n****\n\n{word}', '{word} [](/x) {word}', '{word} **** b ** **'],
};

export const RAW_HTML: Templates = {
  'raw tag': [
    '{word} <b>{word}</b> {word}',
    '<i>{word}</i>*{word}*',
    'a <span lang="ko">{word} **{word}**</span>',
    '{word}<br>{word}<br/>\n{word}',
  ],
  'raw tag with a line end': ['a <b\n class="x">{word}</b\n> {word}', '{word} <a href="/x"\ntitle="y">{word}</a>'],
  'raw comment': [
    '{word} <!-- a *b* --> {word}',
    '{word}<!-- -->{word}',
    'a <?php x ?> {word}',
    '{word} <![CDATA[ x ]]> {word}',
    '{word} <!X y> {word}',
  ],
  'comment block': ['{word}\n\n<!-- a\n\n*b* -->\n\n{word}', '{word}\n\n   <!-- x -->*y*\n{word}'],
  'HTML block': [
    '<div>\n{word} *a*\n</div>\n\n{word}',
    '<p align="center">{word}</p>\n\n{word}',
    '<table><tr><td>{word}</td></tr></table>\n\n{word}',
  ],
  'HTML block that ends at a blank line': [
    '<div>\n{word}\n\n*{word}*\n\n</div>\n\n{word}',
    '<section>{word}\n\n{word}\n</section>\n\n{word}',
  ],
  'HTML block with its own end': [
    '<pre>\n{word}\n\n{word}\n</pre>\n{word}',
    '<script>\na\n\nb</script>\n\n{word}',
    '<style>\n\n</style>*a*\n{word}',
  ],
  'lone tag on a line': [
    '<input type="text"/>\n*{number}*\n\n{word}',
    '<input disabled >\n\n{word}',
    '<b>\n{word}\n\n{word}\n\n</b>\n\n{word}',
    '</i>\n{word}\n\n{word}',
  ],
  'Markdown inside raw HTML': [
    '<details>\n<summary>{word}</summary>\n\n- {word}\n- **{word}**\n\n</details>\n\n{word}',
    '<div lang="zh">\n\n# {word}\n\n</div>\n\n{word}',
  ],
  'HTML that is none': [
    '{word} a < b {word}',
    '<3 {word}',
    '{word} <a b=c"> {word}',
    '</ {word}>',
    '<{number}a> {word}',
  ],
  'hidden HTML': ['<div hidden>\n\n{word}\n\n</div>\n\n{word}', 'a <span style="display:none">{word}</span> {word}'],
};

/** Footnotes, and what no Markdown parser of ours knows: it must stay text. */
export const EXTRAS: Templates = {
  'defined footnote': [
    '{word}[^n{number}] {word}\n\n[^n{number}]: {word}',
    '{word}[^N{number}]\n\n[^n{number}]: {word}\n    {word}\n\n    - {word}',
  ],
  'undefined footnote': ['{word}[^none{number}] {word}', '[^none{number}] {word}', '*{word}[^none]*'],
  directive: ['::: tip {word}\n{word}\n:::', ':::note\n\n{word}\n\n:::', ':sub[{word}]{.a}'],
  maths: ['$x_{number} * y * z$ {word}', '$$\na_b {word} * c\n$$', '{word} $a$ {word}'],
  'template tag': ['{{ {word} }} {word}', '{% raw %} {word} {% endraw %}', '<%= x %> {word}'],
  MDX: ['import A from "a"\n\n{word}', '{`{word}`} {word}', '<A.B>{word}</A.B>'],
};
