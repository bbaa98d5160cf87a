/** What a half-width mark is in full width; Japanese has a comma of its own. */
export const FULL_WIDTH: Readonly<Record<'zh' | 'ja', Readonly<Record<string, string>>>> = {
  zh: { ',': '，', '.': '。', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' },
  ja: { ',': '、', '.': '。', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' },
};

/** What a full-width mark is in Latin text. */
export const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
};

/** Quotation marks of each written language, and those of its neighbours that stand in their place. */
export const QUOTES = {
  'zh-Hans': { right: ['“', '”'], wrong: ['「', '」'] },
  'zh-Hant': { right: ['「', '」'], wrong: ['“', '”'] },
  ja: { right: ['「', '」'], wrong: ['“', '”'] },
} as const;

export type QuoteLanguage = keyof typeof QUOTES;
