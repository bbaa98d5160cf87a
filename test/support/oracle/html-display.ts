/**
 * Elements that begin and end a block: `display` is block, list-item or one of the table's in the rendering section of
 * the HTML standard (15.3), and `title`, whose text is shown elsewhere.
 */
export const BLOCK_LEVEL: ReadonlySet<string> = new Set([
  ...['html', 'body', 'title', 'address', 'blockquote', 'center', 'dialog', 'div', 'figure', 'figcaption', 'footer'],
  ...['form', 'header', 'hr', 'legend', 'listing', 'main', 'p', 'plaintext', 'pre', 'search', 'article', 'aside'],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hgroup',
    'nav',
    'section',
    'dir',
    'dd',
    'dl',
    'dt',
    'menu',
    'ol',
    'ul',
    'li',
  ],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['fieldset', 'details', 'summary', 'optgroup', 'option', 'xmp'],
]);

/**
 * Elements whose content is no text of the article: not rendered, replaced by something else, a control's own value, or
 * another vocabulary (svg, math).
 */
export const NOT_READ: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'textarea', 'select', 'iframe', 'noembed', 'noframes'],
]);

export function headingLevel(tag: string): number | undefined {
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : undefined;
}
