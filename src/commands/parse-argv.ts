import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearest-name.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { UsageError } from './usage-error.ts';

type Specs = Readonly<Record<string, OptionSpec>>;

type Value<S extends OptionSpec> = S extends { readonly inlineValue: true }
  ? boolean | string
  : S['type'] extends 'boolean'
    ? boolean
    : S extends { readonly multiple: true }
      ? readonly string[]
      : string;

export type FlagsOf<S extends Specs> = { readonly [Name in keyof S]?: Value<S[Name]> };

export type Flags = FlagsOf<typeof LINT_OPTIONS>;

/** A command line taken apart. */
export interface Argv<S extends Specs = typeof LINT_OPTIONS> {
  readonly flags: FlagsOf<S>;
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

/** Options and paths of `bilint`. Throws a UsageError that names the mistake. */
export function parseArgv(args: readonly string[]): Argv {
  return parseOptions(args, LINT_OPTIONS, 'bilint');
}

/** Options and other arguments of a command, which is called as `command` says. Throws a UsageError that names the mistake. */
export function parseOptions<const S extends Specs>(args: readonly string[], specs: S, command: string): Argv<S> {
  // Not strict: node:util's own messages come in one language and know no nearest spelling.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: specs as Record<string, OptionSpec>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token, specs, command);
  return { flags: values as FlagsOf<S>, paths: positionals };
}

function checkOption({ name, rawName, value, inlineValue }: OptionToken, specs: Specs, command: string): void {
  if (!Object.hasOwn(specs, name)) throw unknownOption(rawName, name, Object.keys(specs), command);
  const spec = specs[name]!;
  if (spec.type === 'boolean') {
    if (value === undefined || (spec.inlineValue && value !== '')) return;
    throw new UsageError({ en: `${rawName} takes no value.`, zh: `${rawName} 不带值。` });
  }
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-')) {
    const usage = `--${name} ${spec.value}`;
    throw new UsageError({ en: `${rawName} needs a value: ${usage}`, zh: `${rawName} 需要一个值：${usage}` });
  }
}

function unknownOption(rawName: string, name: string, known: readonly string[], command: string): UsageError {
  const nearest = nearestName(name, known);
  return new UsageError({
    en: `Unknown option “${rawName}”; ${nearest === undefined ? `see ${command} --help.` : `did you mean “--${nearest}”?`}`,
    zh: `未知选项“${rawName}”；${nearest === undefined ? `请看 ${command} --help。` : `是否想用“--${nearest}”？`}`,
  });
}
