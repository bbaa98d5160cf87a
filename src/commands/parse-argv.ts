import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearest-name.ts';
import { LINT_OPTIONS, type OptionName, type OptionSpec } from './options.ts';
import { UsageError } from './usage-error.ts';

type Value<S extends OptionSpec> = S extends { readonly inlineValue: true }
  ? boolean | string
  : S['type'] extends 'boolean'
    ? boolean
    : S extends { readonly multiple: true }
      ? readonly string[]
      : string;

export type Flags = { readonly [Name in OptionName]?: Value<(typeof LINT_OPTIONS)[Name]> };

export interface Argv {
  readonly flags: Flags;
  readonly paths: readonly string[];
}

/** As `parseArgs` gives it. */
interface OptionToken {
  readonly name: string;
  /** As written: `--quiet`, `-h`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether name and value are one argument. */
  readonly inlineValue: boolean | undefined;
}

/** Options and paths of a command line. Throws a UsageError that names the mistake. */
export function parseArgv(args: readonly string[]): Argv {
  // Not strict: node:util's own messages come in one language and know no nearest spelling.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: LINT_OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  return { flags: values as Flags, paths: positionals };
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(LINT_OPTIONS, name)) throw unknownOption(rawName, name);
  const spec: OptionSpec = LINT_OPTIONS[name as OptionName];
  if (spec.type === 'boolean') {
    if (value === undefined || (spec.inlineValue && value !== '')) return;
    throw new UsageError({ en: `${rawName} takes no value.`, zh: `${rawName} 不带值。` });
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-')) {
    const usage = `--${name} ${spec.value}`;
    throw new UsageError({ en: `${rawName} needs a value: ${usage}`, zh: `${rawName} 需要一个值：${usage}` });
  }
}

function unknownOption(rawName: string, name: string): UsageError {
  const nearest = nearestName(name, Object.keys(LINT_OPTIONS));
  return new UsageError({
    en: `Unknown option “${rawName}”; ${nearest === undefined ? 'see bilint --help.' : `did you mean “--${nearest}”?`}`,
    zh: `未知选项“${rawName}”；${nearest === undefined ? '请看 bilint --help。' : `是否想用“--${nearest}”？`}`,
  });
}
