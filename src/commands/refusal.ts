import { reasonOf } from '../files/index.ts';
import type { Text } from '../rule/messages.ts';
import type { Refusal } from '../run/index.ts';

/** Why a file stays as it was although there were fixes for it. */
export function refusalText(path: string, refusal: Refusal): Text {
  if (refusal.why === 'system') {
    return {
      en: `“${path}” was not fixed: it cannot be written (${reasonOf(refusal.error, 'en')}).`,
      zh: `“${path}”未修正：无法写入（${reasonOf(refusal.error, 'zh')}）。`,
    };
  }
  const { encoding, character } = refusal;
  if (character === undefined) {
    return {
      en: `“${path}” was not fixed: bilint cannot write its encoding ${encoding} as it is; save it as UTF-8.`,
      zh: `“${path}”未修正：bilint 无法原样写入其编码 ${encoding}；请保存为 UTF-8。`,
    };
  }
  return {
    en: `“${path}” was not fixed: its encoding ${encoding} cannot hold “${character}”; save it as UTF-8.`,
    zh: `“${path}”未修正：其编码 ${encoding} 无法表示“${character}”；请保存为 UTF-8。`,
  };
}
