import { defineRule, languageText, neighbourVerdict, type UnrelatedNeighbour } from '../../src/rule/index.ts';

/** Scrapers fill the previous and next entries of a page with whatever else their database holds. */
export default defineRule({
  id: 'unrelated-neighbour',
  description: {
    en: 'Disallow previous and next entries that do not belong to the article’s site.',
    zh: '禁止与文章所在网站无关的“上一篇”“下一篇”。',
  },
  category: 'links',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['navigation', 'offers', 'domains', 'subtags'],
  options: {},
  messages: {
    otherSite: {
      en: '“{entry}” leads to another site, {host}; link an article of this site, or remove the entry.',
      zh: '“{entry}”指向另一网站 {host}；请链接到本站的文章，或删除此条目。',
    },
    otherLanguage: {
      en: '“{entry}” is in {language} and does not belong beside this article; link a related article, or remove the entry.',
      zh: '“{entry}”的语言是{language}，与本文无关；请链接到相关文章，或删除此条目。',
    },
    offer: {
      en: '“{entry}” advertises something (“{offer}”) instead of an article; link a related article, or remove the entry.',
      zh: '“{entry}”是推销内容（“{offer}”），不是文章；请链接到相关文章，或删除此条目。',
    },
  },
  check(article, { languages, report, site }) {
    for (const neighbour of neighbourVerdict(article, languages, site).unrelated) {
      const entry = entryOf(neighbour);
      const { host, language, offer } = neighbour.votes;
      if (host !== undefined) report.otherSite(neighbour, { entry, host });
      else if (language !== undefined) report.otherLanguage(neighbour, { entry, language: languageText(language) });
      else if (offer !== undefined) report.offer(neighbour, { entry, offer });
    }
  },
});

function entryOf({ title, link }: UnrelatedNeighbour): string {
  return title === '' ? (link?.name ?? '') : title;
}
