import {
  type Attribute,
  chineseVariant,
  defineRule,
  type LanguageScope,
  languageTagProblem,
  languageText,
  primarySubtag,
  scriptSubtag,
} from '../../src/rule/index.ts';

/** A page pasted into a template keeps the template's language tag. */
export default defineRule({
  id: 'wrong-language-tag',
  description: {
    en: 'Disallow a language tag that contradicts its own text, or that is no valid tag.',
    zh: '禁止与文本不符或无效的语言标签。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['subtags'],
  options: {
    root: {
      type: 'boolean',
      default: true,
      description: {
        en: 'Also hold the tag of the whole document, on its root or in its front matter, against its text.',
        zh: '也检查整个文档的标签（根元素或文首元数据中的）是否与文本相符。',
      },
    },
    script: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Also hold the script of Chinese, Simplified or Traditional, against its tag.',
        zh: '也检查中文的简体、繁体是否与标签相符。',
      },
    },
  },
  messages: {
    contradicted: {
      en: 'The tag “{tag}” says {declared}, but its text is in {actual}; correct the tag.',
      zh: '标签“{tag}”表示{declared}，而其文本是{actual}；请更正标签。',
    },
    otherScript: {
      en: 'The tag “{tag}” does not fit the script of its text, {actual}; correct the tag.',
      zh: '标签“{tag}”与文本的文字（{actual}）不符；请更正标签。',
    },
    malformed: {
      en: '“{tag}” is not a well-formed language tag; write one of BCP 47, such as “en” or “zh-Hant”.',
      zh: '“{tag}”不是格式正确的语言标签；请使用 BCP 47 标签，如“en”或“zh-Hant”。',
    },
    unregistered: {
      en: '“{subtag}” in the language tag “{tag}” is not registered; use a registered subtag.',
      zh: '语言标签“{tag}”中的“{subtag}”未经注册；请使用已注册的子标签。',
    },
    unequal: {
      en: '“xml:lang” says “{xmlLang}” and “lang” says “{lang}”; give both the same value.',
      zh: '“xml:lang”为“{xmlLang}”，“lang”却为“{lang}”；请让两者一致。',
    },
  },
  suggestions: {
    retag: { en: 'Write “{tag}”.', zh: '改为“{tag}”。' },
  },
  check(article, { languages, options, report }) {
    for (const scope of article.languageScopes) {
      if (scope.root && !options.root) continue;
      const { lang, xmlLang } = scope;
      const isLangSound = lang === undefined || checkForm(lang.value.trim(), lang);
      const isXmlLangSound = xmlLang === undefined || checkForm(xmlLang.value.trim(), xmlLang);
      if (lang !== undefined && xmlLang !== undefined && !isSameTag(lang, xmlLang)) {
        const data = { lang: lang.value, xmlLang: xmlLang.value };
        report.unequal(xmlLang, data, { related: lang, suggest: [retag(xmlLang, lang.value)] });
      }
      const attribute = lang ?? xmlLang;
      if (attribute === undefined || !isLangSound || !isXmlLangSound) continue;
      checkText(attribute.value.trim(), attribute, scope);
    }
    const declared = article.meta.lang;
    if (declared?.by !== 'front-matter' || !options.root) return;
    const where = { range: declared.range, valueRange: declared.range };
    const { verdict, actual } = languages.declaration;
    if (checkForm(declared.tag, where) && verdict === 'wrong' && actual !== undefined) {
      contradict(declared.tag, where, actual);
    }

    /** Whether the tag may be held against its text. */
    function checkForm(tag: string, at: Place): boolean {
      const problem = tag === '' ? undefined : languageTagProblem(tag);
      if (problem === undefined) return true;
      const mended = tag.replaceAll('_', '-');
      const detail = languageTagProblem(mended) === undefined ? { suggest: [retag(at, mended)] } : {};
      if (problem.kind === 'malformed') report.malformed(at, { tag }, detail);
      else report.unregistered(at, { tag, subtag: problem.subtag }, detail);
      return false;
    }

    function checkText(tag: string, at: Place, scope: LanguageScope): void {
      const { verdict, actual } = languages.scopeVerdict(scope);
      if (verdict === 'wrong' && actual !== undefined) contradict(tag, at, actual);
      else if (options.script && verdict === 'right' && actual === 'zh') checkVariant(tag, at, scope);
    }

    function contradict(tag: string, at: Place, actual: string): void {
      const declared = languageText(primarySubtag(tag) ?? tag);
      report.contradicted(at, { tag, declared, actual: languageText(actual) }, { suggest: [retag(at, actual)] });
    }

    function checkVariant(tag: string, at: Place, scope: LanguageScope): void {
      const declared = declaredVariant(tag);
      const variant = chineseVariant(textIn(scope));
      if (declared === undefined || variant === 'und' || variant === declared) return;
      const actual = `zh-${variant}`;
      report.otherScript(at, { tag, actual: languageText(actual) }, { suggest: [retag(at, actual)] });
    }
  },
});

type Place = Pick<Attribute, 'range' | 'valueRange'>;

function retag({ valueRange }: Place, tag: string) {
  return { use: 'retag' as const, edits: [{ range: valueRange, text: tag }], data: { tag } };
}

function isSameTag(a: Attribute, b: Attribute): boolean {
  return a.value.trim().toLowerCase() === b.value.trim().toLowerCase();
}

/** The script that the tag names, or that its region writes. */
function declaredVariant(tag: string): string | undefined {
  const script = scriptSubtag(tag);
  if (script !== undefined) return script;
  if (/-(?:TW|HK|MO)\b/i.test(tag)) return 'Hant';
  return /-(?:CN|SG)\b/i.test(tag) ? 'Hans' : undefined;
}

function textIn({ parts }: LanguageScope): string {
  return parts.map(({ block, at }) => block.text.text.slice(...at)).join('\n');
}
