import type { Preset } from '../rule/define-rule.ts';

const NAMES: Readonly<Record<Preset, true>> = {
  recommended: true,
  strict: true,
  typography: true,
  triage: true,
  cms: true,
};

/** The built-in presets; what each says of the rules stands with the rules, which not every run loads. */
export const PRESET_NAMES = Object.keys(NAMES) as readonly Preset[];

export function isPreset(name: string): name is Preset {
  return Object.hasOwn(NAMES, name);
}
