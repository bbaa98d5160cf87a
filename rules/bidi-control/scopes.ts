/** A directional control (UAX #9, explicit formatting) and the text that it governs. */
export interface Scope {
  readonly control: string;
  readonly start: number;
  /** Half-open: after its closing control; of a scope that nothing closes, where its effect ends. */
  readonly end: number;
  readonly state: 'closed' | 'unclosed' | 'stray';
}

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

export const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

interface Open {
  readonly control: string;
  readonly start: number;
}

/** Every scope of a text in the order of their starts. An unclosed one ends with its line, or with the isolate around it. */
export function scopesOf(text: string): readonly Scope[] {
  const scopes: Scope[] = [];
  const stack: Open[] = [];
  let isolates = 0;
  const leave = (open: Open, end: number, state: Scope['state']) => {
    if (isIsolate(open)) isolates--;
    scopes.push({ ...open, end, state });
  };
  for (const { 0: control, index: start } of text.matchAll(CONTROLS)) {
    const top = stack.at(-1);
    if (control === POP_EMBEDDING) {
      if (top !== undefined && !isIsolate(top)) leave(stack.pop()!, start + 1, 'closed');
      else scopes.push({ control, start, end: start + 1, state: 'stray' });
    } else if (control === POP_ISOLATE) {
      if (isolates === 0) scopes.push({ control, start, end: start + 1, state: 'stray' });
      else {
        while (!isIsolate(stack.at(-1)!)) leave(stack.pop()!, start, 'unclosed');
        leave(stack.pop()!, start + 1, 'closed');
      }
    } else {
      stack.push({ control, start });
      if (isIsolate({ control })) isolates++;
    }
  }
  let end = -1;
  for (const open of stack) {
    if (end < open.start) end = lineEnd(text, open.start);
    scopes.push({ ...open, end, state: 'unclosed' });
  }
  return scopes.sort((a, b) => a.start - b.start);
}

function isIsolate({ control }: Pick<Open, 'control'>): boolean {
  return control >= '\u2066';
}

function lineEnd(text: string, from: number): number {
  const end = /[\r\n\u2029]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
