import type { Locale } from '../rule/messages.ts';
import type { OptionSpec } from './options.ts';

/** Each option with its text on the next line. */
export function optionsHelp(specs: Readonly<Record<string, OptionSpec>>, locale: Locale): string {
  return Object.entries(specs)
    .map(([name, spec]) => `  ${usageOf(name, spec)}\n      ${spec.help[locale]}\n`)
    .join('');
}

/** `-h, --help`, `--format NAME`, `--changed[=REF]`. */
function usageOf(name: string, { short, value, inlineValue }: OptionSpec): string {
  const shown = value === undefined ? '' : inlineValue ? `[=${value}]` : ` ${value}`;
  return `${short === undefined ? '' : `-${short}, `}--${name}${shown}`;
}
