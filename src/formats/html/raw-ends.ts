import { endsName, isSpace } from '../ascii.ts';

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
 * Behind the `>` of the end tag whose name ends at `from`, in the code units of a source of that length: attributes of an
 * end tag are ignored, but a quoted value may hold a `>`. `-1` where the tag never ends.
 */
export function endOfEndTag(units: Readonly<Uint16Array>, from: number, length: number): number {
  let inName = false;
  let at = from;
  while (at < length) {
    const code = units[at++]!;
    if (code === 0x3e) return at;
    if (code === 0x2f) {
      inName = false;
    } else if (code === 0x3d && inName) {
      at = endOfValue(units, at, length);
      inName = false;
    } else if (!isSpace(code)) {
      inName = true;
    }
  }
  return -1;
}

/** Behind the attribute value that follows an equals sign; beyond the source where its quote is never closed. */
function endOfValue(units: Readonly<Uint16Array>, from: number, length: number): number {
  let at = from;
  while (isSpace(units[at]!)) at++;
  const quote = units[at];
  if (quote === 0x22 || quote === 0x27) {
    do at++;
    while (at < length && units[at] !== quote);
    return at + 1;
  }
  while (at < length && units[at] !== 0x3e && !isSpace(units[at]!)) at++;
  return at;
}
