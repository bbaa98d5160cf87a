import { comparable, once } from '../../src/rule/index.ts';

/**
 * Links beside each section or entry that lead to its editor, its source or its place on the page, in comparable form.
 * Kept by hand, from the interface texts of MediaWiki, Discourse and common themes of documentation.
 */
export const editLinks = once(
  (): ReadonlySet<string> =>
    new Set(
      [
        ...[
          'edit',
          'edit source',
          'edit this page',
          'edit section',
          'view source',
          'source',
          'permalink',
          'reply',
          'quote',
        ],
        ...['编辑', '编辑源代码', '编辑本页', '查看源代码', '源码', '固定链接', '回复', '引用'],
        ...['編輯', '編輯原始碼', '編輯本頁', '檢視原始碼', '原始碼', '固定連結', '回覆'],
        ...['편집', '원본 편집', '원본 보기', '고유링크', '답글', '댓글'],
        ...['編集', 'ソースを編集', 'このページを編集', 'ソースを表示', '返信'],
        ...['править', 'править код', 'ред.', 'исходный код', 'ответить'],
        ...['sửa', 'sửa đổi', 'sửa mã nguồn', 'trả lời'],
        ...['แก้ไข', 'แก้ไขต้นฉบับ', 'ดูต้นฉบับ', 'ตอบกลับ'],
        ...['editar', 'editar código', 'editar código-fonte', 'responder', 'ver fuente'],
        ...['modifier', 'modifier le code', 'voir la source', 'répondre'],
        ...['bearbeiten', 'quelltext bearbeiten', 'quelltext anzeigen', 'antworten'],
        ...['sunting', 'sunting sumber', 'balas'],
        ...['عدل', 'تعديل', 'تعديل المصدر', 'عرض المصدر', 'رد'],
      ].map(comparable),
    ),
);
