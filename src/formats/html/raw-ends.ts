import { endsName, isSpace, unitAt } from '../ascii.ts';

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

/** Offset of the end tag that ends an element of raw text, or the end of the source. `name` is in lower case. */
export function endOfRawText(source: string, name: string, from: number): number {
  for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 1)) {
    const nameEnd = at + 2 + name.length;
    const ends = nameEnd < source.length && endsName(source.charCodeAt(nameEnd));
    if (ends && source.slice(at + 2, nameEnd).toLowerCase() === name) return at;
  }
  return source.length;
}

/**
 * Behind the `>` of the end tag whose name ends at `from`: attributes of an end tag are ignored, but a quoted value may
 * hold a `>`. `-1` where the tag never ends.
 */
export function endOfEndTag(source: string, from: number): number {
  let inName = false;
  let at = from;
  while (at < source.length) {
    const code = source.charCodeAt(at++);
    if (code === 0x3e) return at;
    if (code === 0x2f) {
      inName = false;
    } else if (code === 0x3d && inName) {
      at = endOfValue(source, at);
      if (at < 0) return -1;
      inName = false;
    } else if (!isSpace(code)) {
      inName = true;
    }
  }
  return -1;
}

/** Behind the attribute value that follows an equals sign; `-1` where its quote is never closed. */
function endOfValue(source: string, from: number): number {
  let at = from;
  while (isSpace(unitAt(source, at))) at++;
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  while (at < source.length && source[at] !== '>' && !isSpace(source.charCodeAt(at))) at++;
  return at;
}
