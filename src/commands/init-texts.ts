import type { InitTarget } from '../files/init-target.ts';
import type { Locale, Text } from '../rule/messages.ts';

type Name = InitTarget['name'];

/** The config that `bilint init` writes. */
export function configText(name: Name, languages: readonly string[], locale: Locale): string {
  if (name === 'bilint.config.json') {
    const $schema = './node_modules/bilint/config.schema.json';
    return `${JSON.stringify({ $schema, extends: ['recommended'], languages, ignores: [] }, null, 2)}\n`;
  }
  const words = COMMENTS[locale];
  const list = languages.map((lang) => `'${lang}'`).join(', ');
  return `${name === 'bilint.config.ts' ? '' : '// @ts-check\n'}${IMPORT} 'bilint';

export default defineConfig({
  extends: ['recommended'],
  // ${words.languages}
  languages: [${list}],
  // ${words.siteName}
  // siteName: '',
  ignores: [],
});
`;
}

const IMPORT = 'import { defineConfig } from';

const COMMENTS = {
  en: {
    languages: 'What the site publishes in; it silences nothing.',
    siteName: 'The name that stands in titles and copyright lines.',
  },
  zh: { languages: '网站发布所用的语言；不会屏蔽任何问题。', siteName: '出现在标题和版权声明中的网站名称。' },
} as const;

/** What to do after the config is there: hook and CI, as in the README. */
export function nextSteps(name: Name, locale: Locale): string {
  return `${WRITTEN[locale].replace('{name}', name)}\n${STEPS[locale]}`;
}

const WRITTEN: Text = { en: 'Wrote {name}. Now: npx bilint', zh: '已写入 {name}。现在可运行：npx bilint' };

const LINT_STAGED = '{ "lint-staged": { "*.{html,htm,md,txt}": "bilint" } }';

const GITHUB = `    - uses: actions/checkout@v4
    - uses: bilint/bilint@v0.1.0`;

const STEPS: Text = {
  en: `
Before each commit, in .git/hooks/pre-commit or .husky/pre-commit:

    npx bilint --staged

or with lint-staged, in package.json:

    ${LINT_STAGED}

In GitHub Actions, as steps of a job:

${GITHUB}

A site with old defects: npx bilint --update-baseline, and from then on
npx bilint --baseline .bilint-baseline.json reports only new ones.
`,
  zh: `
每次提交之前检查，在 .git/hooks/pre-commit 或 .husky/pre-commit 中写：

    npx bilint --staged

或使用 lint-staged，在 package.json 中写：

    ${LINT_STAGED}

在 GitHub Actions 中，作为任务的步骤：

${GITHUB}

网站已有旧问题时：先运行 npx bilint --update-baseline，之后
npx bilint --baseline .bilint-baseline.json 只报告新问题。
`,
};
