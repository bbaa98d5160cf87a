/** Why the system refused, in words for a message; the system's own code where there are none. */
const REASONS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'not permitted', zh: '不允许此操作' },
  ENOENT: { en: 'no such file', zh: '文件不存在' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'a part of the path is not a folder', zh: '路径中有一部分不是文件夹' },
  ELOOP: { en: 'symbolic links in a circle', zh: '符号链接循环' },
  ENAMETOOLONG: { en: 'the name is too long', zh: '名称过长' },
  EMFILE: { en: 'too many open files', zh: '打开的文件过多' },
  ENOSPC: { en: 'no space left', zh: '磁盘空间不足' },
  EROFS: { en: 'read-only file system', zh: '文件系统只读' },
  EIO: { en: 'input/output error', zh: '输入输出错误' },
};

export function reasonOf(error: unknown, locale: 'en' | 'zh'): string {
  const code = codeOf(error);
  if (code !== undefined) return REASONS[code]?.[locale] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** `ENOENT` and the like. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
