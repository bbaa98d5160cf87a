/** `npm run evaluate -- [parsers|robustness|rules|language]… [--verbose[=N]] [--write]`; without a name, all of them. */
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
  rules: async (options) => {
    const { evaluateRules } = await import('./rules.ts');
    reportMeasures('Rules on benign documents', await evaluateRules(options));
  },
  language: async () => {
    const { evaluateLanguage } = await import('./language.ts');
    await evaluateLanguage();
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
