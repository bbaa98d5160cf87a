import type { Preset, Rule, Severity } from '../rule/define-rule.ts';
import { BUILT_IN_RULES } from './built-in-rules.ts';
import type { RuleSetting } from './config.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

const RAISED: Readonly<Record<Severity, Severity>> = { info: 'warn', warn: 'error', error: 'error' };

/** A CMS decides about encoding and page frame itself, and stops an author only for what no reader may meet. */
const CMS_LACKS = new Set(['encoding', 'missing-language-tag']);
const CMS_ERRORS = new Set(['empty-heading', 'empty-link', 'leaked-markup', 'mixed-script-word']);

const PRESETS: Readonly<Record<Preset, () => Settings>> = {
  recommended: () => settingsOf('recommended', ({ severity }) => severity),
  strict: () => settingsOf('recommended', ({ severity }) => RAISED[severity]),
  typography: () => settingsOf('typography', ({ severity }) => severity),
  triage: () => settingsOf('triage', sensitively),
  cms: () => settingsOf('recommended', forCms),
};

/** What a built-in preset says of each rule. */
export function presetRules(name: Preset): Settings {
  return PRESETS[name]();
}

function settingsOf(preset: Preset, setting: (rule: Rule) => RuleSetting | undefined): Settings {
  const settings: [string, RuleSetting][] = [];
  for (const rule of BUILT_IN_RULES) {
    const said = rule.presets.includes(preset) ? setting(rule) : undefined;
    if (said !== undefined) settings.push([rule.id, said]);
  }
  return Object.fromEntries(settings);
}

function sensitively({ severity, options }: Rule): RuleSetting {
  const sensitivity = options['sensitivity'];
  return sensitivity === undefined ? severity : [severity, { sensitivity: 'sensitive' }];
}

function forCms({ id, severity, options }: Rule): RuleSetting | undefined {
  if (CMS_LACKS.has(id)) return undefined;
  const lowered = severity === 'error' && !CMS_ERRORS.has(id) ? 'warn' : severity;
  return Object.hasOwn(options, 'root') ? [lowered, { root: false }] : lowered;
}
