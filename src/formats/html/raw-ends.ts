/** Ends that htmlparser2's Tokenizer sees elsewhere than the HTML standard does. */

const SCRIPT_SEAM = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi;

/**
 * Where the script whose content begins at `from` really ends: the offset of its `</script`, or the end of the source.
 * Inside `<!-- <script>` an end tag closes only the inner script ("script data double escaped state").
 */
export function endOfEscapedScript(source: string, from: number): number {
  let state: 'plain' | 'escaped' | 'double escaped' = 'plain';
  SCRIPT_SEAM.lastIndex = from;
  for (let seam = SCRIPT_SEAM.exec(source); seam !== null; seam = SCRIPT_SEAM.exec(source)) {
    if (seam[0] === '<!--') {
      if (state === 'plain') state = 'escaped';
      // The dashes may belong to the end as well: `<!-->`.
      SCRIPT_SEAM.lastIndex -= 2;
    } else if (seam[0] === '-->') {
      state = 'plain';
    } else if (seam[1] === '') {
      if (state === 'escaped') state = 'double escaped';
    } else if (state === 'double escaped') {
      state = 'escaped';
    } else {
      return seam.index;
    }
  }
  return source.length;
}

/** Offset of the end tag that ends an element of raw text, or the end of the source. `name` is plain letters. */
export function endOfRawText(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}

/**
 * Behind the `>` of the end tag whose name ends at `from`: attributes of an end tag are ignored, but a quoted value may
 * hold a `>`. `-1` where the tag never ends.
 */
export function endOfEndTag(source: string, from: number): number {
  let inName = false;
  let at = from;
  while (at < source.length) {
    const character = source[at++]!;
    if (character === '>') return at;
    if (character === '/') {
      inName = false;
    } else if (character === '=' && inName) {
      at = endOfValue(source, at);
      if (at < 0) return -1;
      inName = false;
    } else if (!isSpace(character)) {
      inName = true;
    }
  }
  return -1;
}

/** Behind the attribute value that follows an equals sign; `-1` where its quote is never closed. */
function endOfValue(source: string, from: number): number {
  let at = from;
  while (isSpace(source[at])) at++;
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  while (at < source.length && source[at] !== '>' && !isSpace(source[at])) at++;
  return at;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';
}
