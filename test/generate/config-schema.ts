import { CONFIGURABLE_FINDINGS } from '../../src/lint/engine-findings.ts';
import type { Rule } from '../../src/rule/define-rule.ts';
import type { OptionSpec } from '../../src/rule/options.ts';
import type { GeneratedFile } from './generated-files.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'array', items: text };
const positive: Schema = { type: 'integer', minimum: 1 };
const SEVERITY: Schema = { enum: ['off', 'on', 'info', 'warn', 'error'] };

/** The JSON schema of config files, for editors: what `src/config` checks, and the options of every built-in rule. */
export async function configSchema(): Promise<GeneratedFile[]> {
  const { BUILT_IN_RULES, PRESET_NAMES } = await import('../../src/config/index.ts');
  const document = documentSettings(BUILT_IN_RULES);
  const references = ref('unifiedPlugins');
  const schema: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'bilint config',
    ...object({
      $schema: text,
      ...document,
      plugins: described(texts, 'Packages or relative paths of bilint plugins.'),
      unified: object({ retext: references, remark: references, rehype: references }),
      detector: described(text, 'A plugin that has a detector, a package or a relative path.'),
      extends: {
        ...described({}, 'Presets, plugin presets, packages, relative paths or configs; later ones win.'),
        type: 'array',
        items: { anyOf: [{ enum: PRESET_NAMES }, text, { $ref: '#' }] },
      },
      overrides: {
        type: 'array',
        items: object({ files: described(texts, 'Globs relative to the config’s folder.'), ...document }, ['files']),
      },
      ignores: described(texts, 'Globs of files that are not linted.'),
      extensions: {
        ...described({}, 'More endings to lint, and how to read them.'),
        type: 'object',
        additionalProperties: { enum: ['html', 'markdown', 'text'] },
      },
      locale: { enum: ['en', 'zh'], description: 'The language of the messages.' },
    }),
    definitions: {
      severity: SEVERITY,
      unifiedPlugins: {
        type: 'array',
        items: { anyOf: [text, { type: 'array', items: [text], minItems: 1, maxItems: 2 }] },
      },
    },
  };
  return [{ path: 'config.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` }];
}

function documentSettings(rules: readonly Rule[]): Record<string, Schema> {
  return {
    languages: described(texts, 'BCP 47 tags of the languages that the site publishes in; silences nothing.'),
    expect: described(texts, 'The languages expected in these documents, whatever they declare.'),
    siteName: text,
    hosts: described(texts, 'The site’s own hosts.'),
    topics: described(texts, 'Spam families that are the site’s own subject.'),
    rules: {
      type: 'object',
      properties: {
        ...Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
        ...Object.fromEntries(CONFIGURABLE_FINDINGS.map((id) => [id, ref('severity')])),
      },
      patternProperties: { '/': { anyOf: [ref('severity'), pair({ type: 'object' })] } },
      additionalProperties: false,
    },
    inlineConfig: described({ type: 'boolean' }, 'Whether comments in the documents may suppress findings.'),
    limits: object({ maxBytes: positive, maxFindings: positive, maxPluginMilliseconds: positive }),
  };
}

function settingOf({ description, options }: Rule): Schema {
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionOf(spec)]));
  return { description: description.en, anyOf: [ref('severity'), pair(object(properties))] };
}

function pair(options: Schema): Schema {
  return { type: 'array', items: [ref('severity'), options], minItems: 1, maxItems: 2 };
}

function optionOf(spec: OptionSpec): Schema {
  const common = { description: spec.description.en, default: spec.default };
  switch (spec.type) {
    case 'integer': {
      const { minimum, maximum } = spec;
      return {
        type: 'integer',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
        ...common,
      };
    }
    case 'boolean':
      return { type: 'boolean', ...common };
    case 'enum':
      return { enum: spec.values, ...common };
    case 'strings':
      return { ...texts, ...common };
  }
}

function object(properties: Readonly<Record<string, Schema>>, required?: readonly string[]): Schema {
  return { type: 'object', properties, additionalProperties: false, ...(required && { required }) };
}

function described(schema: Schema, description: string): Schema {
  return { description, ...schema };
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}
