/** One token, after white space; the last alternative is whatever is none. */
const TOKEN =
  /\s{0,100000}(?:(?<mark>[{}[\],:])|(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){0,100000}")|(?<scalar>-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?(?![\w.])|(?:true|false|null)(?!\w))|(?<end>$)|(?<wrong>.))/suy;

type Kind = 'mark' | 'string' | 'scalar' | 'end' | 'wrong';

/** What may come next: a value, a value or `]`, a key, a key or `}`, a colon, or what follows a value. */
type State = 'value' | 'first-item' | 'key' | 'first-key' | 'colon' | 'after';

/** The offset of the first token that makes a text no JSON: `JSON.parse` of Node 20 does not always say it. */
export function jsonMistakeAt(text: string): number {
  const token = new RegExp(TOKEN);
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  for (;;) {
    const groups = token.exec(text)?.groups ?? {};
    const kind = (['mark', 'string', 'scalar', 'end'] as const).find((name) => groups[name] !== undefined) ?? 'wrong';
    const found = groups[kind] ?? '';
    const next = nextState(state, kind, found, open);
    if (next === undefined) return token.lastIndex - found.length;
    state = next;
  }
}

/** Undefined where the token may not stand here. */
function nextState(state: State, kind: Kind, found: string, open: ('{' | '[')[]): State | undefined {
  switch (state) {
    case 'colon':
      return found === ':' && kind === 'mark' ? 'value' : undefined;
    case 'key':
    case 'first-key':
      if (kind === 'string') return 'colon';
      return state === 'first-key' ? closed(found, open) : undefined;
    case 'after':
      if (found === ',' && open.length > 0) return open.at(-1) === '{' ? 'key' : 'value';
      return closed(found, open);
    case 'value':
    case 'first-item':
      if (kind === 'string' || kind === 'scalar') return 'after';
      if (found === '{' || found === '[') {
        open.push(found);
        return found === '{' ? 'first-key' : 'first-item';
      }
      return state === 'first-item' ? closed(found, open) : undefined;
  }
}

function closed(found: string, open: ('{' | '[')[]): State | undefined {
  if (!(found === '}' && open.at(-1) === '{') && !(found === ']' && open.at(-1) === '[')) return undefined;
  open.pop();
  return 'after';
}
