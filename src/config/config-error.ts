import type { Text } from '../rule/messages.ts';
import { nearestName } from './nearest-name.ts';

/** A mistake in the config: where it stands, what was found, and what is allowed. One line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The config file, as shown; undefined for what a program or the command line gave. */
  readonly file: string | undefined;
  /** Dotted path of the key, such as `rules.empty-link`; empty where the file as a whole is wrong. */
  readonly keyPath: string;
  readonly problem: Text;
  /** The whole message in every language; `message` is the English one. */
  readonly text: Text;

  constructor(keyPath: string, problem: Text, file?: string) {
    const places = [file, keyPath].filter((place) => place !== undefined && place !== '');
    const text = {
      en: oneLine([...places, problem.en].join(': ')),
      zh: oneLine([...places, problem.zh].join('：')),
    };
    super(text.en);
    this.text = text;
    this.keyPath = keyPath;
    this.problem = problem;
    this.file = file;
  }
}

function oneLine(message: string): string {
  return message.replace(/\s{0,1000}[\r\n]\s{0,1000}/g, ' ');
}

/** Runs `check`; a mistake that it throws is told to be in the file, below the key, unless it names a file itself. */
export function within<T>(place: { readonly file?: string | undefined; readonly at?: string }, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof ConfigError ? located(error, place) : error;
  }
}

function located(
  error: ConfigError,
  { file, at = '' }: { readonly file?: string | undefined; readonly at?: string },
): ConfigError {
  if (error.file !== undefined) return error;
  const joint = at === '' || error.keyPath === '' || error.keyPath.startsWith('[') ? '' : '.';
  return new ConfigError(`${at}${joint}${error.keyPath}`, error.problem, file);
}

/** What a name may name, for messages. */
export const KINDS = {
  key: { en: 'key', zh: '键' },
  preset: { en: 'preset', zh: '预设' },
  rule: { en: 'rule', zh: '规则' },
  plugin: { en: 'plugin', zh: '插件' },
  option: { en: 'option', zh: '选项' },
  severity: { en: 'severity', zh: '级别' },
  locale: { en: 'locale', zh: '界面语言' },
  value: { en: 'value', zh: '值' },
  format: { en: 'format', zh: '格式' },
} as const satisfies Readonly<Record<string, Text>>;

/** “unknown x” with the nearest spelling where one is near, else with all that is known. */
export function unknownName(
  keyPath: string,
  kind: keyof typeof KINDS,
  found: unknown,
  allowed: readonly string[],
): ConfigError {
  const name = typeof found === 'string' ? found : shown(found);
  const nearest = typeof found === 'string' ? nearestName(found, allowed) : undefined;
  const en = nearest === undefined ? `known: ${allowed.join(', ') || 'none'}` : `did you mean “${nearest}”?`;
  const zh = nearest === undefined ? `可用：${allowed.join('、') || '无'}` : `是否想用“${nearest}”？`;
  return new ConfigError(keyPath, {
    en: `unknown ${KINDS[kind].en} “${name}”; ${en}`,
    zh: `未知的${KINDS[kind].zh}“${name}”；${zh}`,
  });
}

/** “must be x, not y”. */
export function mustBe(keyPath: string, allowed: Text, found: unknown): ConfigError {
  return new ConfigError(keyPath, {
    en: `must be ${allowed.en}, not ${shown(found)}`,
    zh: `必须是${allowed.zh}，而不是 ${shown(found)}`,
  });
}

/** Characters of a value that a message shows. */
const LONGEST = 80;

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
