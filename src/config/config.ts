import type { Severity } from '../rule/define-rule.ts';
import type { Article } from '../rule/index.ts';
import type { Locale } from '../rule/messages.ts';
import type { LoadedConfig } from './loaded-config.ts';
import type { Detector, Plugin, UnifiedPlugin } from './plugin.ts';

export type Format = Article['format'];

export type RuleSetting =
  | 'off'
  | 'on'
  | Severity
  | readonly [severity: 'off' | 'on' | Severity, options: Readonly<Record<string, unknown>>];

/** A unified plugin by its package's name, its path or itself, perhaps with its options. */
export type UnifiedReference =
  | string
  | UnifiedPlugin
  | readonly [plugin: string | UnifiedPlugin, ...options: readonly unknown[]];

/** What can be said of some documents of a project. */
export interface DocumentSettings {
  /** BCP 47 tags of the languages that the site publishes in. It silences nothing. */
  readonly languages?: readonly string[];
  /** The languages expected in these documents, whatever they declare. */
  readonly expect?: readonly string[];
  readonly siteName?: string;
  /** The site's own hosts: `example.org`. */
  readonly hosts?: readonly string[];
  /** What the site is about, as spam families that are its own subject. */
  readonly topics?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Whether comments in the documents may suppress findings. Default true. */
  readonly inlineConfig?: boolean;
  readonly limits?: {
    /** Larger files are not linted. Default 10,000,000. */
    readonly maxBytes?: number;
    /** Most findings per rule and file. Default 200. */
    readonly maxFindings?: number;
    /** How long one unified plugin may take for one document. Default 10,000. */
    readonly maxPluginMilliseconds?: number;
  };
}

/** Settings for the documents whose path matches a glob. */
export interface Override extends DocumentSettings {
  /** Globs with `/`, relative to the config's folder. */
  readonly files: readonly string[];
}

/** What a document's front matter may say under `bilint`. */
export interface ArticleSettings extends Pick<DocumentSettings, 'expect' | 'rules'> {
  /** Rules whose findings here are listed as suppressed. */
  readonly disable?: readonly string[];
}

/** What a project says of its articles and of how to lint them. Every key may be missing. */
export interface Config extends DocumentSettings {
  /** For editors; bilint does not read it. */
  readonly $schema?: string;
  /**
   * Presets (`strict`, `plugin/preset`), packages, relative paths or objects; later ones win. Default `['recommended']`,
   * `[]` is none.
   */
  readonly extends?: readonly (string | Config | LoadedConfig)[];
  /** Packages, relative paths or objects. */
  readonly plugins?: readonly (string | Plugin)[];
  /** Third-party plugins: retext for the English text, remark and rehype for the trees of Markdown and HTML. */
  readonly unified?: {
    readonly retext?: readonly UnifiedReference[];
    readonly remark?: readonly UnifiedReference[];
    readonly rehype?: readonly UnifiedReference[];
  };
  /** Tells languages in place of bilint's own: the name of a plugin that has a detector, a package, a path or itself. */
  readonly detector?: string | Detector;
  readonly overrides?: readonly Override[];
  /** Globs of files that are not linted, relative to the config's folder; `!` takes files out again. */
  readonly ignores?: readonly string[];
  /** More endings to lint, and how to read them: `{ '.tpl': 'html' }`. */
  readonly extensions?: Readonly<Record<string, Format>>;
  /** The language of the messages. Default `en`. */
  readonly locale?: Locale;
}

/** Types a config; does nothing at run time. */
export function defineConfig(config: Config): Config {
  return config;
}
