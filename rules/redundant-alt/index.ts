import {
  type Article,
  type Attribute,
  comparable,
  defineRule,
  type Image,
  type Link,
  mayBeEqual,
} from '../../src/rule/index.ts';

/** An `alt` that only repeats what stands beside the image is read out twice, and one that is a file name tells nothing. */
export default defineRule({
  id: 'redundant-alt',
  description: {
    en: 'Disallow alternative text that repeats the caption, the link text or the file name.',
    zh: '禁止与图片说明、链接文字或文件名相同的替代文字。',
  },
  category: 'duplicates',
  severity: 'info',
  presets: ['recommended', 'triage'],
  fix: 'none',
  yieldsTo: ['duplicate-caption'],
  options: {},
  messages: {
    sameAsCaption: {
      en: 'The alternative text “{alt}” repeats the caption; describe what the image shows.',
      zh: '替代文字“{alt}”与图片说明相同，请描述图片的内容。',
      related: { en: 'The caption says the same.', zh: '图片说明与之相同。' },
    },
    sameAsLink: {
      en: 'The alternative text “{alt}” repeats the text of its link; leave it empty.',
      zh: '替代文字“{alt}”与所在链接的文字相同，请留空。',
      related: { en: 'The link says the same.', zh: '链接文字与之相同。' },
    },
    sameAsFile: {
      en: 'The alternative text “{alt}” is the name of the file; describe what the image shows.',
      zh: '替代文字“{alt}”只是文件名，请描述图片的内容。',
    },
  },
  check(article, { report }) {
    const linkAround = linkFinder(article);
    for (const image of article.images) {
      const link = linkAround(image);
      const { alt, caption, hidden } = image;
      if (alt === undefined || hidden !== undefined || alt.value.trim() === '') continue;
      const data = { alt: alt.value.trim() };
      if (isFileName(data.alt, image.src)) report.sameAsFile(alt, data);
      else if (caption !== undefined && isSame(alt, caption.text.text))
        report.sameAsCaption(alt, data, { related: caption });
      else if (link !== undefined && isSame(alt, link.text.text)) report.sameAsLink(alt, data, { related: link });
    }
  },
});

/** Finds the link that an image stands in; images are asked for in source order. */
function linkFinder({ links }: Article): (image: Image) => Link | undefined {
  let next = 0;
  return ({ range: [start, end] }) => {
    while (next < links.length && links[next]!.range[1] < end) next++;
    const link = links[next];
    return link !== undefined && link.range[0] < start ? link : undefined;
  };
}

function isSame(alt: Attribute, text: string): boolean {
  const [one, other] = [alt.value.trim(), text.trim()];
  return other !== '' && mayBeEqual(one, other) && comparable(one) === comparable(other);
}

/** Without its ending, a name counts only if it is no word that could describe the image: `IMG_2041`, not `harbour`. */
function isFileName(alt: string, src: Attribute | undefined): boolean {
  // A name without escapes stands in the address as it is.
  if (src === undefined || !(src.value.includes(alt) || src.value.includes('%'))) return false;
  const name = fileNameIn(src.value);
  if (name === '') return false;
  const stem = name.replace(/\.[a-z0-9]{2,5}$/iu, '');
  return (alt === name && stem !== name) || (alt === stem && /[\d_]/u.test(stem));
}

function fileNameIn(url: string): string {
  if (/^\s{0,9}data:/iu.test(url)) return '';
  const name = url.split(/[?#]/u, 1)[0]!.split(/[/\\]/u).at(-1)!.trim();
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
