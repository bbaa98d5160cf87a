/** What XML 1.0 cannot hold at all, not even escaped: https://www.w3.org/TR/xml/#charsets. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!);
}

/** An element in one line. `content` is XML; without it, the element is empty. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content?: string): string {
  const start = `${name}${attributesOf(attributes)}`;
  return content === undefined ? `<${start}/>` : `<${start}>${content}</${name}>`;
}

/** The start tag only. */
export function startTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${name}${attributesOf(attributes)}>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
