import { comparable, defineRule, type Link } from '../../src/rule/index.ts';
import { editLinks } from './edit-links.ts';

/** Who hears the links of a page as a list cannot tell these apart. */
export default defineRule({
  id: 'ambiguous-link-text',
  description: {
    en: 'Disallow the same link text for different targets.',
    zh: '禁止同一链接文字指向不同的目标。',
  },
  category: 'links',
  severity: 'info',
  presets: [],
  fix: 'none',
  yieldsTo: ['vague-link-text'],
  options: {},
  messages: {
    otherTarget: {
      en: 'The link text “{text}” leads to “{first}” elsewhere and to “{target}” here; say what differs.',
      zh: '链接文字“{text}”在别处指向“{first}”，在此却指向“{target}”；请写明区别。',
      related: { en: 'The other link stands here.', zh: '另一个链接在此。' },
    },
  },
  check(article, { report }) {
    const firsts = new Map<string, { readonly link: Link; readonly href: string }>();
    for (const link of article.links) {
      const href = link.href?.value.trim() ?? '';
      if (leadsNowhere(href) || link.hidden !== undefined || link.region !== 'main' || link.block.type === 'cell')
        continue;
      const key = keyOf(link);
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { link, href });
      else if (targetOf(first.href) !== targetOf(href)) {
        const data = { text: link.name, first: first.href, target: href };
        report.otherTarget(link, data, { related: first.link });
      }
    }
  },
});

/** What the link is called, with what its title adds; undefined for marks, numbers and links to an editor. */
function keyOf({ name, title }: Link): string | undefined {
  if (!/\p{L}/u.test(name)) return undefined;
  const text = comparable(name);
  return editLinks().has(text) ? undefined : `${text} ${title === undefined ? '' : comparable(title.value)}`;
}

function leadsNowhere(href: string): boolean {
  return href === '' || href === '#' || /^javascript:/iu.test(href);
}

/** What two addresses of one place have in common. */
function targetOf(href: string): string {
  return href.replace(/^https?:/iu, '').replace(/\/(?=$|[?#])/u, '');
}
