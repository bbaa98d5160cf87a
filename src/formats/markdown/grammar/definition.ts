import type { Range } from '../../../article/article.ts';

const Stage = { Start: 0, Destination: 1, Title: 2, Done: 3, Failed: 4 } as const;

/** What was sought is not there, or not yet whole. */
const MISSING = -1;
const UNFINISHED = -2;

/** A link reference definition at the start of a paragraph, read line by line. Ranges are offsets into the paragraph. */
export class DefinitionReader {
  label: Range = [0, 0];
  destination: Range = [0, 0];
  title: Range | undefined;
  #stage: number = Stage.Start;
  #at = 0;

  /** `line` is the paragraph's first. */
  constructor(line: string) {
    this.#advance(line);
  }

  /** The paragraph's text so far; whether a definition has ended before its last line. */
  readLine(content: string): boolean {
    const end = this.#advance(content);
    return end > 0 && end < content.length;
  }

  /** Whether the paragraph, which is now whole, is a definition and nothing more. */
  finish(content: string): boolean {
    return (
      (this.#stage === Stage.Title || this.#stage === Stage.Done) && skipSpace(content, this.#at) === content.length
    );
  }

  /** Where the definition ends, at a line end; negative where it does not end yet. */
  #advance(content: string): number {
    if (this.#stage === Stage.Start && !this.#readLabel(content)) return MISSING;
    if (this.#stage === Stage.Destination && !this.#readDestination(content)) return MISSING;
    if (this.#stage === Stage.Title) return this.#readTitle(content);
    return this.#stage === Stage.Done ? lineEnd(content, this.#at) : MISSING;
  }

  #readLabel(content: string): boolean {
    const end = labelEnd(content);
    if (end > 0 && content.charCodeAt(end) === 0x3a) {
      this.label = [1, end - 1];
      this.#at = end + 1;
      this.#stage = Stage.Destination;
      return true;
    }
    if (end !== UNFINISHED) this.#stage = Stage.Failed;
    return false;
  }

  #readDestination(content: string): boolean {
    const start = skipSpace(content, this.#at);
    const end = destinationEnd(content, start);
    if (end > 0) {
      this.destination = [start, end];
      this.#at = end;
      this.#stage = Stage.Title;
      return true;
    }
    if (end === MISSING) this.#stage = Stage.Failed;
    return false;
  }

  /** A title may stand in the next line. */
  #readTitle(content: string): number {
    const start = skipSpace(content, this.#at);
    if (start > this.#at) {
      const title = titleEnd(content, start);
      const end = title > 0 ? lineEnd(content, title) : MISSING;
      if (end > 0) {
        this.title = [start, title];
        this.#at = title;
        this.#stage = Stage.Done;
        return end;
      }
    }
    return lineEnd(content, this.#at);
  }
}

function labelEnd(content: string): number {
  let blank = true;
  const limit = Math.min(content.length, 1000);
  for (let at = 1; at < limit; at++) {
    const code = content.charCodeAt(at);
    if (code === 0x5d) return blank ? MISSING : at + 1;
    if (code === 0x5b) return MISSING;
    blank &&= isSpace(code);
    if (code === 0x5c) at++;
  }
  return UNFINISHED;
}

function destinationEnd(content: string, start: number): number {
  if (content.charCodeAt(start) === 0x3c) {
    for (let at = start + 1; at < content.length; at++) {
      const code = content.charCodeAt(at);
      if (code === 0x3e) return at + 1;
      if (code === 0x3c || code === 0x0a) return MISSING;
      if (code === 0x5c) at++;
    }
    return UNFINISHED;
  }
  let depth = 0;
  let at = start;
  for (; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (isSpace(code) || (code === 0x29 && depth === 0)) break;
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
    else if (code === 0x5c && !isSpace(content.charCodeAt(at + 1))) at++;
  }
  if (at > start) return Math.min(at, content.length);
  return at === content.length ? UNFINISHED : MISSING;
}

function titleEnd(content: string, start: number): number {
  const open = content.charCodeAt(start);
  if (open !== 0x22 && open !== 0x27 && open !== 0x28) return MISSING;
  const close = open === 0x28 ? 0x29 : open;
  for (let at = start + 1; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === 0x5c) at++;
  }
  return UNFINISHED;
}

/** The end of the line, if nothing but blanks stand before it. */
function lineEnd(content: string, from: number): number {
  let at = from;
  for (; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === 0x0a) break;
    if (!isSpace(code)) return MISSING;
  }
  return at;
}

function skipSpace(content: string, from: number): number {
  let at = from;
  while (at < content.length && isSpace(content.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a;
}
