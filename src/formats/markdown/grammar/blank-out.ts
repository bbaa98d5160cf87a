/** `[from, to)` of the text with blanks in place of the characters at `places`, in order: the marks of block quotes. */
export function blankOut(text: string, from: number, to: number, places: readonly number[]): string {
  if (places.length === 0) return text.slice(from, to);
  const pieces: string[] = [];
  let at = from;
  for (const place of places) {
    pieces.push(text.slice(at, place));
    at = place + 1;
  }
  pieces.push(text.slice(at, to));
  return pieces.join(' ');
}
