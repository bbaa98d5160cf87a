import type { Text } from '../rule/messages.ts';

/** One option of a command: how it is written and what it does. */
export interface OptionSpec {
  readonly type: 'boolean' | 'string';
  /** May be given more than once. */
  readonly multiple?: true;
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  /** Of one that needs no value: whether it may have one all the same, as `--name=value`. */
  readonly inlineValue?: true;
  readonly help: Text;
}

/** The options of `bilint`, in the order of its help. */
export const LINT_OPTIONS = {
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    help: {
      en: 'Form of the report: stylish (default), json, jsonl, compact, github, gitlab, sarif, junit, checkstyle, rdjson, markdown or html; with “=FILE”, it goes to that file. May be repeated.',
      zh: '报告格式：stylish（默认）、json、jsonl、compact、github、gitlab、sarif、junit、checkstyle、rdjson、markdown 或 html；写“=文件”时写入该文件。可重复。',
    },
  },
  config: {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'Use this config for every file; default: the bilint.config.* or package.json nearest to each file.',
      zh: '对所有文件使用此配置；默认使用离每个文件最近的 bilint.config.* 或 package.json。',
    },
  },
  'no-config': {
    type: 'boolean',
    help: { en: 'Look for no config.', zh: '不查找配置。' },
  },
  preset: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: {
      en: 'Apply a preset over the config: recommended, strict, typography, triage, cms or plugin/preset. Without it and without “extends”, recommended. May be repeated.',
      zh: '在配置之上应用预设：recommended、strict、typography、triage、cms 或 插件/预设。未给出且配置没有“extends”时为 recommended。可重复。',
    },
  },
  staged: {
    type: 'boolean',
    help: {
      en: 'Lint what the next commit will hold: the staged files, with the content of the index.',
      zh: '检查下一次提交的内容：已暂存的文件，内容取自索引。',
    },
  },
  changed: {
    type: 'boolean',
    value: 'REF',
    inlineValue: true,
    help: {
      en: 'Lint files that differ from the last commit, or with “=REF” from where this branch left REF; new files included.',
      zh: '检查与上次提交不同的文件；写“=REF”时与本分支离开 REF 之处比较；包括新文件。',
    },
  },
  'changed-lines': {
    type: 'boolean',
    help: {
      en: 'Report only findings on lines that were added or changed; with --staged, or as with --changed.',
      zh: '只报告新增或改动的行上的问题；与 --staged 一起使用，否则如同 --changed。',
    },
  },
  'files-from': {
    type: 'string',
    value: 'FILE|-',
    help: {
      en: 'Lint the files that this file, or standard input, lists: one a line, or separated by NUL.',
      zh: '检查此文件或标准输入列出的文件：每行一个，或以 NUL 分隔。',
    },
  },
  watch: {
    type: 'boolean',
    help: { en: 'Stay, and lint again what is saved.', zh: '持续运行，文件保存后重新检查。' },
  },
  'no-ignore': {
    type: 'boolean',
    help: {
      en: 'Lint what .gitignore, .bilintignore and “ignores” leave out too.',
      zh: '同时检查被 .gitignore、.bilintignore 和“ignores”排除的文件。',
    },
  },
  'print-config': {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'Print the config that holds for a file, as JSON, and lint nothing.',
      zh: '以 JSON 显示某个文件适用的配置，不作检查。',
    },
  },
  debug: {
    type: 'boolean',
    help: {
      en: 'Tell on standard error which config holds for each file and why files are ignored.',
      zh: '在标准错误中说明每个文件适用的配置以及文件被忽略的原因。',
    },
  },
  stats: {
    type: 'boolean',
    help: {
      en: 'Tell on standard error what the CPU time went to, by phase and by rule.',
      zh: '在标准错误中按阶段和规则说明 CPU 时间的去向。',
    },
  },
  languages: {
    type: 'string',
    value: 'en,zh',
    help: {
      en: 'Languages that the site publishes in (BCP 47); silences nothing.',
      zh: '网站发布所用的语言（BCP 47）；不会屏蔽任何问题。',
    },
  },
  rule: {
    type: 'string',
    multiple: true,
    value: "'id: off'",
    help: {
      en: "Set a rule: off, on, info, warn, error or [severity, {option: value}], as in 'id: [warn, {minWidth: 30}]'; likewise unused-suppression, unknown-suppression and suppression-reason. May be repeated.",
      zh: "设置规则：off、on、info、warn、error 或 [级别, {选项: 值}]，如 'id: [warn, {minWidth: 30}]'；unused-suppression、unknown-suppression 和 suppression-reason 同样可设。可重复。",
    },
  },
  ext: {
    type: 'string',
    multiple: true,
    value: '.tpl,.srt=text',
    help: {
      en: 'Lint files with these endings too: as HTML, or as html, markdown or text where “=” says so. May be repeated.',
      zh: '同时检查这些扩展名的文件：按 HTML 读取，或用“=”指定 html、markdown 或 text。可重复。',
    },
  },
  fix: {
    type: 'boolean',
    help: {
      en: 'Make the fixes that are safe and report what remains. With --stdin, the fixed text goes to standard output and the report to standard error.',
      zh: '进行安全的修正，并报告其余问题。与 --stdin 一起使用时，修正后的文本写到标准输出，报告写到标准错误。',
    },
  },
  'fix-dry-run': {
    type: 'boolean',
    help: {
      en: 'Report what would remain after --fix, and write nothing; JSON holds each fixed text as “output”.',
      zh: '报告 --fix 之后会剩下的问题，不写入任何文件；JSON 中的“output”是修正后的文本。',
    },
  },
  diff: {
    type: 'boolean',
    help: {
      en: 'Show what --fix would change, as a unified diff in place of the report; the exit code is that of --fix.',
      zh: '以统一差异格式显示 --fix 会作的改动，代替报告；退出码与 --fix 相同。',
    },
  },
  'no-inline-config': {
    type: 'boolean',
    help: {
      en: 'Let no comment in an article suppress findings.',
      zh: '文章中的注释不抑制任何问题。',
    },
  },
  stdin: { type: 'boolean', help: { en: 'Lint what comes in on standard input.', zh: '检查标准输入的内容。' } },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    help: {
      en: 'Name of what comes in on standard input; its ending tells the format.',
      zh: '标准输入内容的文件名；其扩展名决定格式。',
    },
  },
  'fail-on': {
    type: 'string',
    value: 'error|warn|info|never',
    help: {
      en: 'Exit with 1 on findings of this severity or graver; default error.',
      zh: '出现此级别或更严重的问题时以 1 退出；默认 error。',
    },
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    help: {
      en: 'Report only what this baseline does not know; default where one is written: .bilint-baseline.json.',
      zh: '只报告此基线中没有的问题；写入时默认为 .bilint-baseline.json。',
    },
  },
  'update-baseline': {
    type: 'boolean',
    help: {
      en: 'Write what is found into the baseline, in place of what it knew of the linted files.',
      zh: '将发现的问题写入基线，替换其中关于所检查文件的内容。',
    },
  },
  'prune-baseline': {
    type: 'boolean',
    help: {
      en: 'Take out of the baseline what is no longer found in the linted files, and files that are gone.',
      zh: '从基线中删去所检查文件中已不存在的问题，以及已不存在的文件。',
    },
  },
  cache: {
    type: 'boolean',
    help: {
      en: 'Lint only files that changed since the last run, and take the other results from the cache.',
      zh: '只检查自上次运行以来有改动的文件，其余结果取自缓存。',
    },
  },
  'cache-location': {
    type: 'string',
    value: 'PATH',
    help: {
      en: 'Keep the cache in this file or folder, as --cache does in node_modules/.cache/bilint or .bilint-cache.',
      zh: '将缓存放在此文件或文件夹中；--cache 默认放在 node_modules/.cache/bilint 或 .bilint-cache 中。',
    },
  },
  'max-warnings': {
    type: 'string',
    value: 'N',
    help: { en: 'Exit with 1 on more than N warnings.', zh: '警告多于 N 个时以 1 退出。' },
  },
  quiet: {
    type: 'boolean',
    help: {
      en: 'Show errors only; the exit code is judged on all findings.',
      zh: '只显示错误；退出码仍按全部问题判定。',
    },
  },
  locale: {
    type: 'string',
    value: 'en|zh',
    help: { en: 'Language of messages and help; default en.', zh: '消息和帮助的语言；默认 en。' },
  },
  'output-file': {
    type: 'string',
    value: 'FILE',
    help: { en: 'Write the report to a file, whole or not at all.', zh: '将报告写入文件，要么完整写入，要么不写。' },
  },
  color: {
    type: 'boolean',
    help: { en: 'Colour the report, terminal or not.', zh: '无论是否为终端都使用颜色。' },
  },
  'no-color': {
    type: 'boolean',
    help: { en: 'Never colour the report; NO_COLOR does so too.', zh: '不使用颜色；NO_COLOR 亦可。' },
  },
  version: { type: 'boolean', short: 'v', help: { en: 'Print the version.', zh: '显示版本。' } },
  help: { type: 'boolean', short: 'h', help: { en: 'Print this help.', zh: '显示此帮助。' } },
} as const satisfies Readonly<Record<string, OptionSpec>>;
