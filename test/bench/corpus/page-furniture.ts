import type { Random } from '../../support/generate/random.ts';
import { type ArticleLanguage, newsTitle } from './wording.ts';

/** Of the menu at the top, of the site map at the bottom, and beside each section of the article. */
const MENU_LINKS = 14;
const SITE_MAP_LINKS = 24;
const TEASERS = 6;
const SHARE_LINKS = ['mail', 'link', 'print'] as const;

const LABELS = {
  en: { site: 'The Harbour News', menu: 'Main menu', search: 'Search', share: 'Share' },
  zh: { site: '港口新闻', menu: '主菜单', search: '搜索', share: '分享' },
} as const;

const list = (count: number, item: () => string) => Array.from({ length: count }, item).join('\n');

const address = (random: Random) => `/news/${random.integer(1e6)}.html`;

const day = (random: Random) => `2026-0${1 + random.integer(9)}-${10 + random.integer(19)}`;

/** From the document type to the article's heading: metadata, styles, scripts, menu. */
export function pageHead(title: string, language: ArticleLanguage, random: Random): string {
  const { site, menu, search } = LABELS[language];
  return `<!doctype html>
<html lang="${language}" class="no-js">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${title}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site}">
<meta property="og:title" content="${title}">
<meta property="og:image" content="https://example.org/img/${random.integer(1e6)}.jpg">
<link rel="canonical" href="https://example.org${address(random)}">
<link rel="stylesheet" href="/css/site.css">
<style>
${list(12, () => `.teaser-${random.integer(100)} { margin: 0 auto; padding: ${random.integer(40)}px; }`)}
</style>
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day(random)}"}</script>
<script src="/js/site.js" defer></script>
</head>
<body class="page page-article">
<header class="site-header">
<a class="site-logo" href="/"><img src="/img/logo.svg" alt="${site}" width="120" height="40"></a>
<nav class="site-nav" aria-label="${menu}">
<ul class="site-nav__list">
${list(MENU_LINKS, () => `<li class="site-nav__item"><a class="site-nav__link" href="${address(random)}">${newsTitle(random, language)}</a></li>`)}
</ul>
</nav>
<form class="site-search" action="/search" method="get">
<label class="site-search__label" for="q">${search}</label><input class="site-search__input" id="q" name="q" type="search">
</form>
</header>
<main class="site-main">
<h1 class="headline">${title}</h1>
<p class="byline"><time datetime="${day(random)}">${day(random)}</time></p>
${shareBar(language)}`;
}

function shareBar(language: ArticleLanguage): string {
  const links = SHARE_LINKS.map(
    (name) =>
      `<li class="share__item"><a class="share__link share__link--${name}" href="/share/${name}" aria-label="${LABELS[language].share}"><svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2h12v12H2z"></path></svg></a></li>`,
  );
  return `<ul class="share">\n${links.join('\n')}\n</ul>\n`;
}

/** What stands beside one section: other articles, each with picture, title and day. */
export function pageTeasers(random: Random, language: ArticleLanguage): string {
  const teaser = () => {
    const [title, url, image] = [newsTitle(random, language), address(random), `/img/${random.integer(1e6)}`];
    return `<div class="teaser teaser--small" data-id="${random.integer(1e6)}">
<a class="teaser__media" href="${url}"><img class="teaser__image" src="${image}.jpg" srcset="${image}-640.jpg 640w, ${image}-320.jpg 320w" sizes="(min-width: 40em) 20vw, 50vw" width="320" height="180" loading="lazy" alt="${title}"></a>
<h3 class="teaser__title"><a class="teaser__link" href="${url}">${title}</a></h3>
<p class="teaser__day"><time datetime="${day(random)}">${day(random)}</time></p>
</div>`;
  };
  return `<aside class="teasers" data-block="${random.integer(1e6)}">\n${list(TEASERS, teaser)}\n</aside>\n`;
}

/** From the end of the article to the end of the page: site map, copyright. */
export function pageFooter(random: Random, language: ArticleLanguage): string {
  return `</main>
<footer class="site-footer">
<ul class="site-map">
${list(SITE_MAP_LINKS, () => `<li class="site-map__item"><a class="site-map__link" href="${address(random)}">${newsTitle(random, language)}</a></li>`)}
</ul>
<p class="site-footer__line">© 2026 ${LABELS[language].site}</p>
</footer>
</body>
</html>
`;
}
