import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const { BILINT_DATA } = process.env;

/** Folder of the third-party data: `BILINT_DATA`, or `shared/data` beside the project. */
export const DATA = resolve(BILINT_DATA ?? join(PROJECT, '..', 'shared', 'data'));

/** Exits with 2 where the data is not there: no evaluation may pass because there was nothing to measure. */
export function requireData(): void {
  if (existsSync(DATA)) return;
  console.error(`No data to measure against at ${DATA}; set BILINT_DATA to its folder.`);
  process.exit(2);
}

export function readText(path: string): string {
  return readFileSync(join(DATA, path), 'utf8');
}

export function readBytes(path: string): Uint8Array {
  return readFileSync(join(DATA, path));
}

/** Rows of a file under the data folder; an absolute path is taken as it is. */
export function readRows<Row>(path: string): readonly Row[] {
  const text = readFileSync(resolve(DATA, path), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Row => JSON.parse(line));
}

/** A row of `robustness/*.jsonl`. */
export interface Case {
  readonly suite: string;
  readonly id: string;
  readonly input: string;
  readonly format: 'html' | 'markdown' | 'text';
}

/** A row of `benign/index.jsonl`. */
export interface BenignDocument {
  /** Under `benign/`. */
  readonly path: string;
  readonly format: 'html' | 'markdown' | 'text';
}
