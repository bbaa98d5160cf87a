import {
  type Article,
  type Block,
  comparable,
  comparableOf,
  defineRule,
  type Furniture,
  furnitureOf,
  furnitureVerdict,
  hasOwnWords,
  isKnownBrand,
  type KnownNames,
  languageText,
  neighbourVerdict,
  once,
  type Site,
} from '../../src/rule/index.ts';
import { joinedMenus } from './joined-menus.ts';

/** A scraped article keeps its language; the page that it was pasted into shows whose it is. */
export default defineRule({
  id: 'foreign-boilerplate',
  description: {
    en: 'Disallow furniture of another site around the article: its section labels, menus, copyright and site-map lines.',
    zh: '禁止正文四周出现其他网站的栏目名、菜单、版权行和网站地图。',
  },
  category: 'language',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['furniture', 'navigation', 'offers', 'domains', 'subtags'],
  options: {},
  messages: {
    foreignLanguage: {
      en: '“{text}” is not in {expected}, the language of the article, and belongs to another site; remove it, or put this site’s own in its place.',
      zh: '“{text}”不是正文的语言（{expected}），属于其他网站；请删除，或换成本站自己的内容。',
    },
    foreignBrand: {
      en: '“{text}” names “{brand}”, which neither this site nor the article is about; remove it, or name this site.',
      zh: '“{text}”写的是“{brand}”，与本站和正文都无关；请删除，或改成本站的名称。',
    },
    foreignTitle: {
      en: 'The page’s title ends in “{brand}”, which neither this site nor the article is about; remove it, or name this site.',
      zh: '页面标题以“{brand}”结尾，与本站和正文都无关；请删除，或改成本站的名称。',
    },
  },
  check(article, { languages, report, site }) {
    const [expected] = languages.expected;
    if (expected === undefined) return;
    const furniture = furnitureOf(article);
    if (furniture.length === 0) return;
    const pieces = furniture.map((piece) => ({ piece, ...furnitureVerdict(piece, languages) }));
    const known = once(() => knownNames(article, site, furniture));
    const strangeBrand = ({ brand }: Furniture) => brand !== undefined && !isKnownBrand(brand, known());
    const foreign = pieces.filter(({ fit }) => fit === 'foreign');
    const isBranded = pieces.some(({ piece }) => strangeBrand(piece));
    if (foreign.length === 0 && !isBranded) return;

    const isAllForeign = foreign.length > 0 && !pieces.some(({ fit }) => fit === 'own');
    const worded = pieces.filter(({ piece, fit, lang }) => fit !== 'unknown' && lang !== 'und' && hasOwnWords(piece));
    const tongues = new Set(worded.map(({ lang }) => lang));
    const votes = [isAllForeign, isBranded, tongues.size > 1].filter(Boolean).length;
    if (votes === 0 || (votes === 1 && neighbourVerdict(article, languages, site).unrelated.length === 0)) return;

    const reported = pieces.filter(
      ({ piece, fit }) => piece.kind !== 'pager' && (fit === 'foreign' || strangeBrand(piece)),
    );
    for (const { piece, fit } of joinedMenus(reported)) {
      const { text, brand = '' } = piece;
      if (piece.kind === 'title') report.foreignTitle(piece, { brand });
      else if (fit === 'foreign') report.foreignLanguage(piece, { text, expected: languageText(expected) });
      else report.foreignBrand(piece, { text, brand });
    }
  },
});

/** What the site is called, and what the article says beside its furniture. */
function knownNames(article: Article, { name, hosts }: Site, furniture: readonly Furniture[]): KnownNames {
  const names = [name, article.meta.siteName?.value, article.meta.canonical?.value, ...hosts];
  const around = new Set(furniture.map(({ block }) => block));
  return {
    names: names.filter((text) => text !== undefined).map(comparable),
    texts: { [Symbol.iterator]: () => bodyTexts(article, around) },
  };
}

function* bodyTexts({ blocks }: Article, furniture: ReadonlySet<Block | undefined>): Generator<string, void> {
  for (const block of blocks) if (block.region === 'main' && !furniture.has(block)) yield comparableOf(block.text);
}
