import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run-command.ts';

/** A linter that bilint is measured against, with its recommended settings. */
export interface Linter {
  readonly name: string;
  /** What settings it runs with, to be printed. */
  readonly config: string;
  /** Runs it on a folder or a file; undefined where it is not installed. */
  readonly argv: (target: string) => readonly string[] | undefined;
  readonly findings: (ran: Ran) => number;
}

const PACKAGES = fileURLToPath(new URL('node_modules', import.meta.url));

function script(path: string, ...args: readonly string[]): readonly string[] | undefined {
  const file = join(PACKAGES, path);
  return existsSync(file) ? [process.execPath, file, ...args] : undefined;
}

/** The native program, without the Node script that finds it. */
function rumdlProgram(): string | undefined {
  const scope = join(PACKAGES, '@rumdl');
  const programs = existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name, 'rumdl')) : [];
  return programs.find((file) => existsSync(file));
}

/** These take globs where bilint takes a folder. */
const within = (target: string, ending: string) => (target.endsWith(ending) ? target : `${target}/**/*${ending}`);

interface WithMessages {
  readonly messages: readonly unknown[];
}

function messagesIn({ out }: Ran): number {
  const results: readonly WithMessages[] = JSON.parse(out);
  return results.reduce((sum, { messages }) => sum + messages.length, 0);
}

const linesOf = (text: string, pattern: RegExp) => text.split('\n').filter((line) => pattern.test(line)).length;

const TEXTLINT_RULES = ['--no-textlintrc', '--rule', 'no-todo', '--rule', 'common-misspellings', '-f', 'json'];

export const HTMLHINT: Linter = {
  name: 'htmlhint',
  config: 'default rules, --format json',
  argv: (target) => script('htmlhint/bin/htmlhint', '--format', 'json', within(target, '.html')),
  findings: messagesIn,
};

export const HTML_VALIDATE: Linter = {
  name: 'html-validate',
  config: '--preset recommended, -f json',
  argv: (target) => script('html-validate/bin/html-validate.mjs', '--preset', 'recommended', '-f', 'json', target),
  findings: messagesIn,
};

export const TEXTLINT_HTML: Linter = {
  name: 'textlint (2 rules)',
  config: 'no-todo, common-misspellings, plugin html, -f json',
  argv: (target) => script('textlint/bin/textlint.js', ...TEXTLINT_RULES, '--plugin', 'html', within(target, '.html')),
  findings: messagesIn,
};

export const TEXTLINT: Linter = {
  name: 'textlint (2 rules)',
  config: 'no-todo, common-misspellings, -f json',
  argv: (target) => script('textlint/bin/textlint.js', ...TEXTLINT_RULES, within(target, '.md')),
  findings: messagesIn,
};

export const MARKDOWNLINT: Linter = {
  name: 'markdownlint-cli2',
  config: 'default rules, default formatter',
  argv: (target) => script('markdownlint-cli2/markdownlint-cli2-bin.mjs', within(target, '.md')),
  findings: ({ err }) => linesOf(err, / MD\d{3}\//),
};

export const REMARK: Linter = {
  name: 'remark-lint',
  config: 'remark-preset-lint-recommended, --quiet',
  argv: (target) =>
    script(
      'remark-cli/cli.js',
      ...['--no-config', '--use', join(PACKAGES, 'remark-preset-lint-recommended/index.js')],
      ...['--quiet', '--no-stdout', '--no-color', target],
    ),
  findings: ({ err }) => linesOf(err, / warning /),
};

export const RUMDL: Linter = {
  name: 'rumdl',
  config: 'default rules, --no-cache, native program',
  argv: (target) => {
    const program = rumdlProgram();
    return program === undefined ? undefined : [program, 'check', '--no-cache', target];
  },
  findings: ({ out }) => linesOf(out, /\[MD\d{3}\]/),
};

/** `htmlhint 1.9.2`, as installed; the name alone where it is not. */
export function installedVersion(name: string): string {
  const manifest = join(PACKAGES, name, 'package.json');
  if (!existsSync(manifest)) return `${name} (not installed)`;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  return `${name} ${version}`;
}
