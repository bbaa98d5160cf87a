import { type Article, defineRule } from '../../src/rule/index.ts';

/** Screen readers, translators and search engines take the language of a page from its root element. */
export default defineRule({
  id: 'missing-language-tag',
  description: {
    en: 'Disallow a page that does not say which language it is in.',
    zh: '禁止未声明语言的页面。',
  },
  category: 'language',
  severity: 'info',
  presets: ['recommended', 'triage'],
  fix: 'none',
  options: {
    requireFrontMatter: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Front matter, where there is any, must name the language too.',
        zh: '若有 front matter，其中也须写明语言。',
      },
    },
  },
  messages: {
    missing: {
      en: 'The page does not say which language it is in; add a “lang” attribute to its “html” element.',
      zh: '页面没有声明语言；请在“html”元素上添加“lang”属性。',
    },
    empty: {
      en: 'The page’s “lang” attribute is empty; name the language of the page in it.',
      zh: '页面的“lang”属性为空；请在其中写明页面的语言。',
    },
    missingInFrontMatter: {
      en: 'The front matter does not say which language the text is in; add a “lang” key.',
      zh: 'front matter 没有写明正文的语言；请添加“lang”键。',
    },
  },
  suggestions: {
    declare: {
      en: 'Declare the language of the text: lang="{tag}".',
      zh: '声明正文的语言：lang="{tag}"。',
    },
  },
  check(article, { languages, options, report }) {
    const { frontMatter } = article.meta;
    if (options.requireFrontMatter && frontMatter !== undefined && article.meta.lang?.by !== 'front-matter') {
      report.missingInFrontMatter(frontMatter);
    }
    const { page } = article;
    if (page === undefined || !page.whole || page.foreignRoot || hasXmlLang(article)) return;
    const [tag] = languages.expected;
    if (page.lang !== undefined) {
      if (page.lang.value.trim() !== '') return;
      const edits = [{ range: page.lang.range, text: `lang="${tag}"` }];
      report.empty(page.lang, {}, tag === undefined ? {} : { suggest: [{ use: 'declare', edits, data: { tag } }] });
    } else if (page.root !== undefined) {
      const at = page.root[0] + '<html'.length;
      const edits = [{ range: [at, at] as const, text: ` lang="${tag}"` }];
      report.missing(
        { range: page.root },
        {},
        tag === undefined ? {} : { suggest: [{ use: 'declare', edits, data: { tag } }] },
      );
    } else {
      report.missing({ range: page.title ?? [0, 0] });
    }
  },
});

/** In XHTML, `xml:lang` is all that is needed. */
function hasXmlLang(article: Article): boolean {
  return article.languageScopes.some(
    ({ root, xmlLang }) => root && xmlLang !== undefined && xmlLang.value.trim() !== '',
  );
}
