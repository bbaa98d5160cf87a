import type { Text } from './messages.ts';

interface Described {
  readonly description: Text;
}

export interface IntegerOption extends Described {
  readonly type: 'integer';
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanOption extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}

export interface EnumOption extends Described {
  readonly type: 'enum';
  readonly values: readonly string[];
  readonly default: string;
}

/** A list of texts; arrays replace, they are not merged. */
export interface StringsOption extends Described {
  readonly type: 'strings';
  readonly default: readonly string[];
}

export type OptionSpec = IntegerOption | BooleanOption | EnumOption | StringsOption;
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<S extends OptionSpec> = S extends IntegerOption
  ? number
  : S extends BooleanOption
    ? boolean
    : S extends EnumOption
      ? S['values'][number]
      : readonly string[];

/** The values that a rule's `check` receives. */
export type OptionsOf<S extends OptionSpecs> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

export type OptionValues = Readonly<Record<string, unknown>>;

export function defaultsOf(specs: OptionSpecs): OptionValues {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}
