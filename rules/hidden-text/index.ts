import { type Article, defineRule, type Link, once, registrableDomain, type Site } from '../../src/rule/index.ts';
import { type HiddenPart, hiddenParts } from './hidden-parts.ts';

/** Letters that make a text more than a label. */
const PROSE_LETTERS = 20;
/** A list of so many keywords is no label either. */
const keywordsPattern = once(() => /(?:[\p{L}\p{M}\p{N} ]{2,48}[,，、|;；_]\s?){3}[\p{L}\p{N}]{2}/u);

/** What only search engines read is written for them, and often not by the author. */
export default defineRule({
  id: 'hidden-text',
  description: { en: 'Disallow prose and foreign links that nobody sees.', zh: '禁止无人可见的正文与外部链接。' },
  category: 'markup',
  severity: 'warn',
  presets: ['recommended', 'triage'],
  fix: 'none',
  needs: ['domains'],
  options: {
    minLetters: {
      type: 'integer',
      default: PROSE_LETTERS,
      minimum: 1,
      description: { en: 'Letters that hidden text has at least.', zh: '隐藏文字的最少字母（字）数。' },
    },
  },
  messages: {
    text: {
      en: 'Text “{text}” is hidden from every reader; show it or remove it.',
      zh: '文字“{text}”对所有读者隐藏，请显示或删除。',
      related: { en: 'Hidden here.', zh: '隐藏之处。' },
    },
    link: {
      en: 'Link to “{target}” is hidden from every reader; show it or remove it.',
      zh: '指向“{target}”的链接对所有读者隐藏，请显示或删除。',
      related: { en: 'Hidden here.', zh: '隐藏之处。' },
    },
  },
  check(article, { options, report, site }) {
    const parts = hiddenParts(article);
    if (parts.length === 0 || isRevealedLater(article)) return;
    for (const part of parts) {
      const related = part.hidden;
      if (isTold(part, options.minLetters)) report.text(part, { text: part.text.trim() }, { related });
      else {
        const target = part.links
          .map((link) => foreignTarget(link, article, site))
          .find((found) => found !== undefined);
        if (target !== undefined) report.link(part, { target }, { related });
      }
    }
  },
});

/** A page on which nothing is seen waits for a program to show it. */
function isRevealedLater({ blocks }: Article): boolean {
  return !blocks.some(({ hidden, type, text }) => hidden === undefined && type !== 'title' && /\p{L}/u.test(text.text));
}

function isTold({ text }: HiddenPart, minLetters: number): boolean {
  let letters = 0;
  for (const _ of text.matchAll(/\p{L}/gu)) if (++letters >= minLetters) return true;
  return keywordsPattern().test(text);
}

/** The target where it lies on another host; where the own host is not known, every absolute one does. */
function foreignTarget({ href }: Link, article: Article, site: Site): string | undefined {
  const target = href?.value.trim() ?? '';
  const host = hostOf(target);
  if (host === undefined) return undefined;
  const own = [...site.hosts, hostOf(article.meta.canonical?.value ?? '')].flatMap((name) => domainOf(name) ?? []);
  return own.includes(domainOf(host) ?? host) ? undefined : target;
}

function hostOf(url: string): string | undefined {
  const absolute = url.startsWith('//') ? `https:${url}` : url;
  return /^https?:\/\//i.test(absolute) && URL.canParse(absolute) ? new URL(absolute).hostname : undefined;
}

function domainOf(host: string | undefined): string | undefined {
  return host === undefined ? undefined : (registrableDomain(host) ?? host);
}
