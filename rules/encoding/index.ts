import { defineRule } from '../../src/rule/index.ts';

const BYTE_ORDER_MARK = '\ufeff';
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Encodings that hold all of another: what is declared as the one may be read as the other. */
const SUPERSET: Readonly<Record<string, string>> = { gbk: 'gb18030' };

export default defineRule({
  id: 'encoding',
  description: {
    en: 'Disallow a declared encoding that the bytes contradict, and byte order marks inside the text.',
    zh: '禁止声明的编码与字节不符，以及文中夹带字节顺序标记。',
  },
  category: 'hygiene',
  severity: 'warn',
  presets: ['recommended'],
  fix: 'none',
  yieldsTo: ['invisible-character'],
  options: {
    legacy: {
      type: 'boolean',
      default: false,
      description: { en: 'Also report files in any encoding but UTF-8.', zh: '也报告未使用 UTF-8 编码的文件。' },
    },
  },
  messages: {
    contradicted: {
      en: 'The document declares “{declared}”, but its bytes are “{actual}”; make the two agree.',
      zh: '文档声明的编码为“{declared}”，字节却是“{actual}”，请使二者一致。',
    },
    unknown: {
      en: 'The document declares “{declared}”, which names no encoding; write “{actual}”.',
      zh: '文档声明的“{declared}”不是任何编码的名称，请改为“{actual}”。',
    },
    legacy: {
      en: 'The document is in “{actual}”; save it as UTF-8.',
      zh: '文档的编码为“{actual}”，请另存为 UTF-8。',
    },
    innerMark: {
      en: 'A byte order mark (U+FEFF) stands inside the document; remove it.',
      zh: '文档内部夹带字节顺序标记（U+FEFF），请删除。',
    },
  },
  check({ source, decoding }, { options, report }) {
    if (decoding.by === 'caller') return;
    const { declared, encoding: actual } = decoding;
    const named = declared === undefined ? undefined : encodingOf(declared.label, actual);
    // Letters of ASCII read the same whatever is declared.
    const isDeclaredWrong =
      declared !== undefined && (named === undefined || !fits(named, actual)) && BEYOND_ASCII.test(source);
    if (isDeclaredWrong) {
      const data = { declared: declared.label, actual };
      if (named === undefined) report.unknown(declared, data);
      else report.contradicted(declared, data);
    } else if (options.legacy && actual !== 'utf-8') {
      report.legacy(declared ?? { range: [0, 0] }, { actual });
    }
    for (let at = source.indexOf(BYTE_ORDER_MARK); at >= 0; at = source.indexOf(BYTE_ORDER_MARK, at + 1)) {
      report.innerMark({ range: [at, at + 1] });
    }
  },
});

/** A document in UTF-16 may name it without its byte order. */
function fits(declared: string, actual: string): boolean {
  if (declared.startsWith('utf-16') && actual.startsWith('utf-16')) return true;
  return (SUPERSET[declared] ?? declared) === (SUPERSET[actual] ?? actual);
}

/** Most name the encoding that the document is in: nothing has to be looked up for them. */
function encodingOf(label: string, actual: string): string | undefined {
  if (label.toLowerCase() === actual) return actual;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
