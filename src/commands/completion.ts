import { PRESET_NAMES } from '../config/preset-names.ts';
import { REPORT_FORMATS } from '../report/index.ts';
import type { Text } from '../rule/messages.ts';
import { LINT_OPTIONS, type OptionSpec } from './options.ts';
import { COMMAND_NAMES } from './subcommands.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What may stand after an option, where it is a word of a few. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  format: REPORT_FORMATS,
  preset: PRESET_NAMES,
  locale: ['en', 'zh'],
  'fail-on': ['error', 'warn', 'info', 'never'],
};

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

/** `bilint completion SHELL`: a script to be evaluated when the shell starts. */
export async function completionCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [shell = ''] = args;
  const script = args.length === 1 && Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (script === undefined) throw new UsageError(USAGE);
  await terminal.stdout.write(script());
  return EXIT.ok;
}

const USAGE: Text = {
  en: 'completion takes one shell: bash, zsh or fish; in bash: source <(bilint completion bash).',
  zh: 'completion 需要一种 shell：bash、zsh 或 fish；在 bash 中：source <(bilint completion bash)。',
};

const OPTIONS = Object.entries<OptionSpec>(LINT_OPTIONS);

/** Words after options; else options, commands as the first word, and files. */
function bash(): string {
  const cases = Object.entries(VALUES).map(
    ([name, values]) => `    --${name}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;\n`,
  );
  const rules = OPTIONS.map(([name]) => `--${name}`).join(' ');
  return `_bilint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${cases.join('')}    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$word")); return ;;
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W '${rules}' -- "$word")); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W '${COMMAND_NAMES.join(' ')}' -- "$word")); fi
}
complete -o default -o bashdefault -F _bilint bilint
`;
}

/** zsh runs the script for bash. */
function zsh(): string {
  return `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
}

function fish(): string {
  const lines = OPTIONS.map(([name, { type, short, help }]) => {
    const values = VALUES[name];
    return [
      `complete -c bilint -l ${name}`,
      ...(short === undefined ? [] : [`-s ${short}`]),
      ...(type === 'boolean' ? [] : values === undefined ? ['-r'] : [`-x -a '${values.join(' ')}'`]),
      `-d '${help.en.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    ].join(' ');
  });
  const commands = `complete -c bilint -n __fish_use_subcommand -a '${COMMAND_NAMES.join(' ')}'`;
  return `${[commands, ...lines].join('\n')}\n`;
}
