/** `npm run evaluate -- [parsers|robustness|trojan-source|rules|suites|language|splice|udhr|benign-language|cjk-spacing]… [--verbose[=N]] [--write]`; without a name, all of them. */
import { parseArgs } from 'node:util';
import { requireData } from './data.ts';
import { reportMeasures } from './table.ts';

interface Options {
  /** How many differences or hits to print. */
  readonly verbose: number;
  /** Whether to write the committed figures. */
  readonly write: boolean;
}

/** Each is loaded when it runs: one that cannot start must not take the others with it. */
const EVALUATIONS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  parsers: async (options) => {
    const { evaluateHtml, evaluateMarkdown } = await import('./parsers.ts');
    reportMeasures('HTML against parse5', await evaluateHtml(options));
    reportMeasures('Markdown against mdast', await evaluateMarkdown(options));
  },
  robustness: async (options) => {
    const { evaluateRobustness } = await import('./robustness.ts');
    reportMeasures('Robustness', await evaluateRobustness(options));
  },
  'trojan-source': async () => {
    const { evaluateTrojanSource } = await import('./trojan-source.ts');
    reportMeasures('Trojan Source', await evaluateTrojanSource());
  },
  rules: async (options) => {
    const { evaluateRules } = await import('./rules.ts');
    reportMeasures('Rules on benign documents', await evaluateRules(options));
  },
  suites: async (options) => {
    const { evaluateSuites } = await import('./suites.ts');
    reportMeasures('Rules on the cases of other linters', await evaluateSuites(options));
  },
  language: async () => {
    const { evaluateLanguage } = await import('./language.ts');
    await evaluateLanguage();
  },
  splice: async (options) => {
    const { evaluateSplices } = await import('./splice.ts');
    reportMeasures('Paragraphs of another language spliced into pages', await evaluateSplices(options));
  },
  udhr: async (options) => {
    const { evaluateDeclarations } = await import('./udhr.ts');
    reportMeasures('Declarations in one language each', await evaluateDeclarations(options));
  },
  'benign-language': async (options) => {
    const { evaluateBenignLanguage } = await import('./benign-language.ts');
    reportMeasures('Documents that mix languages rightly', await evaluateBenignLanguage(options));
  },
  'cjk-spacing': async (options) => {
    const { evaluateCjkSpacing } = await import('./cjk-spacing.ts');
    reportMeasures('Typography of two scripts', await evaluateCjkSpacing(options));
  },
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).map((argument) => (argument === '--verbose' ? '--verbose=20' : argument)),
  allowPositionals: true,
  options: { verbose: { type: 'string', default: '0' }, write: { type: 'boolean', default: false } },
});
const names = positionals.length === 0 ? Object.keys(EVALUATIONS) : positionals;
for (const name of names) {
  if (Object.hasOwn(EVALUATIONS, name)) continue;
  console.error(`There is no evaluation “${name}”; there are ${Object.keys(EVALUATIONS).join(', ')}.`);
  process.exit(2);
}
requireData();
for (const name of names) await EVALUATIONS[name]?.({ verbose: Number(values.verbose), write: values.write });
