import type { Unmatched } from '../files/index.ts';
import type { Text } from '../rule/messages.ts';

/** What to tell the user of an argument that names nothing to lint. */
export function unmatchedText({ why, argument }: Unmatched, endings: readonly string[]): Text {
  const known = endings.join(' ');
  switch (why) {
    case 'not-found':
      return {
        en: `“${argument}”: no such file or folder.`,
        zh: `“${argument}”：没有这个文件或文件夹。`,
      };
    case 'glob-matches-nothing':
      return { en: `“${argument}” matches no file.`, zh: `“${argument}”没有匹配任何文件。` };
    case 'unknown-ending':
      return {
        en: `“${argument}” has no known ending (${known}); add it with --ext.`,
        zh: `“${argument}”的扩展名未知（已知：${known}）；请用 --ext 添加。`,
      };
    case 'glob-matches-unknown':
      return {
        en: `“${argument}” matches no file with a known ending (${known}); add others with --ext.`,
        zh: `“${argument}”没有匹配已知扩展名（${known}）的文件；请用 --ext 添加。`,
      };
    case 'empty-folder':
      return {
        en: `“${argument}” holds no file with a known ending (${known}); add others with --ext.`,
        zh: `“${argument}”中没有已知扩展名（${known}）的文件；请用 --ext 添加。`,
      };
  }
}
