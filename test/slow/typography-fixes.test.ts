import { beforeAll, describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/index.ts';
import { fixText } from '../../src/linter/index.ts';
import { typographicHtml, typographicMarkdown } from '../support/generate/typographic-defects.ts';

const DOCUMENTS = 5_000;
const CONFIG = resolveConfig({
  extends: [],
  rules: { 'cjk-spacing': ['info', { style: 'spaced' }], 'cjk-punctuation': 'info' },
});

const FORMATS = [
  { format: 'html', generate: typographicHtml },
  { format: 'markdown', generate: typographicMarkdown },
] as const;

describe.each(FORMATS)('typographic fixes of generated $format with planted defects', ({ format, generate }) => {
  const changed: unknown[] = [];
  const left: unknown[] = [];
  const again: unknown[] = [];
  let defects = 0;
  let clean = 0;

  beforeAll(async () => {
    for (let seed = 0; seed < DOCUMENTS; seed++) {
      const document = generate(seed);
      const { output, result, made } = await fixText(document.source, { format }, CONFIG);
      defects += document.defects;
      if (document.defects === 0) clean++;
      const untouched = document.defects > 0 || made === 0;
      if (output !== document.mended || !untouched) changed.push({ seed, output, mended: document.mended });
      if (result.findings.length > 0) left.push({ seed, findings: result.findings.map(({ message }) => message) });
      const second = await fixText(output ?? '', { format }, CONFIG);
      if (second.output !== output || second.made > 0) again.push({ seed, output: second.output });
    }
    console.log(`Typographic fixes, ${format}: ${defects} defects in ${DOCUMENTS} documents, ${clean} without any`);
  }, 240_000);

  test('have at least two defects to mend in a document, and some documents without any', () => {
    expect(defects / DOCUMENTS).toBeGreaterThan(2);
    expect(clean).toBeGreaterThan(DOCUMENTS / 1_000);
  });

  test('change the defects and nothing else', () => expect(changed.slice(0, 5)).toEqual([]));

  test('leave no finding', () => expect(left.slice(0, 5)).toEqual([]));

  test('change nothing when they are made a second time', () => expect(again.slice(0, 5)).toEqual([]));
});
