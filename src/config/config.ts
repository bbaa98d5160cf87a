import type { Preset, Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';

export type RuleSetting =
  | 'off'
  | 'on'
  | Severity
  | readonly [severity: 'on' | Severity, options: Readonly<Record<string, unknown>>];

/** What a project says of its articles and of how to lint them. Every key may be missing. */
export interface Config {
  /** BCP 47 tags of the languages that the site publishes in. It silences nothing. */
  readonly languages?: readonly string[];
  /** The languages expected in these documents, whatever they declare. */
  readonly expect?: readonly string[];
  readonly siteName?: string;
  /** The site's own hosts: `example.org`. */
  readonly hosts?: readonly string[];
  /** What the site is about, as spam families that are its own subject. */
  readonly topics?: readonly string[];
  /** Presets, later ones win; default `['recommended']`, `[]` is none. */
  readonly extends?: readonly Preset[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Whether comments in the documents may suppress findings. Default true. */
  readonly inlineConfig?: boolean;
  readonly limits?: {
    /** Larger files are not linted. Default 10,000,000. */
    readonly maxBytes?: number;
    /** Most findings per rule and file. Default 200. */
    readonly maxFindings?: number;
  };
  /** The language of the messages. Default `en`. */
  readonly locale?: Locale;
}
