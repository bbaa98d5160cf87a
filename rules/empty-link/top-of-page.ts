import { comparable, once } from '../../src/rule/index.ts';

/** What links to the top of a page are called, in comparable form; hand-kept, from common themes of blogs and wikis. */
export const topOfPageTexts = once(
  (): ReadonlySet<string> =>
    new Set(
      [
        ...['top', 'to top', 'back to top', 'go to top', 'page top', 'scroll to top', 'return to top', 'top of page'],
        ...['返回顶部', '回到顶部', '回顶部', '顶部', '页首', '返回頂部', '回到頂部', '頂部', '頁首'],
        ...['ページトップ', 'ページトップへ', 'トップへ', 'トップへ戻る', '上へ戻る', '先頭へ'],
        ...['맨 위로', '위로', '상단으로', '페이지 상단'],
        ...['наверх', 'вверх', 'к началу', 'в начало', 'нагору'],
        ...[
          'volver arriba',
          'arriba',
          'subir',
          'voltar ao topo',
          'topo',
          'haut de page',
          'retour en haut',
          'nach oben',
          'kembali ke atas',
          'lên đầu trang',
        ],
      ].map(comparable),
    ),
);
