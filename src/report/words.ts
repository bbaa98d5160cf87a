import type { Severity } from '../rule/define-rule.ts';
import type { Locale } from '../rule/messages.ts';
import type { Summary } from './reporter.ts';

/** The stylish report's own words; everything else that it says comes from rules. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly unnamed: string;
  readonly suggestion: string;
  readonly note: string;
  summary(counts: Summary): string;
  /** Findings that have a fix. */
  fixable(count: number): string;
  /** Fixes that were made. */
  fixed(count: number): string;
  wouldFix(count: number): string;
  suppressed(count: number): string;
  /** Findings that `--quiet` leaves out. */
  hidden(count: number): string;
  /** Files in which something could not be judged. */
  notJudged(files: number): string;
  /** Findings beyond what a report holds. */
  more(count: number): string;
  /** Heads of a table's columns. */
  readonly columns: { readonly place: string; readonly message: string; readonly rule: string };
  /** Of a page with filters. */
  readonly page: {
    readonly title: string;
    readonly severities: string;
    readonly rules: string;
    readonly fixable: string;
  };
}

const ENGLISH: Words = {
  severity: { error: 'error', warn: 'warning', info: 'info' },
  unnamed: '(unnamed text)',
  suggestion: 'suggestion',
  note: 'note',
  summary({ files, errors, warnings, infos }) {
    const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
    const found = errors + warnings + infos === 0 ? 'no findings' : counts.filter((count) => count !== '').join(', ');
    return `${counted(files, 'file')}: ${found}.`;
  },
  fixable: (count) => `${counted(count, 'finding')} to fix with --fix.`,
  fixed: (count) => `${counted(count, 'finding')} fixed.`,
  wouldFix: (count) => `${counted(count, 'finding')} would be fixed.`,
  suppressed: (count) => `${counted(count, 'finding')} suppressed.`,
  hidden: (count) => `${counted(count, 'finding')} of lesser severity not shown.`,
  notJudged: (files) => `${counted(files, 'file')} not fully judged; --format json says why.`,
  more: (count) => `${counted(count, 'more finding')} not shown here.`,
  columns: { place: 'Place', message: 'Finding', rule: 'Rule' },
  page: { title: 'bilint report', severities: 'Severity', rules: 'Rules', fixable: 'has a fix' },
};

const CHINESE: Words = {
  severity: { error: '错误', warn: '警告', info: '提示' },
  unnamed: '（未命名文本）',
  suggestion: '建议',
  note: '说明',
  summary({ files, errors, warnings, infos }) {
    const counts = [
      errors > 0 && `${errors} 个错误`,
      warnings > 0 && `${warnings} 个警告`,
      infos > 0 && `${infos} 个提示`,
    ].filter((count) => count !== false);
    return `共 ${files} 个文件：${counts.length === 0 ? '没有发现问题' : counts.join('，')}。`;
  },
  fixable: (count) => `${count} 个问题可用 --fix 修正。`,
  fixed: (count) => `已修正 ${count} 个问题。`,
  wouldFix: (count) => `将会修正 ${count} 个问题。`,
  suppressed: (count) => `已抑制 ${count} 个问题。`,
  hidden: (count) => `另有 ${count} 个较轻的问题未显示。`,
  notJudged: (files) => `${files} 个文件未能完整判断；原因见 --format json。`,
  more: (count) => `另有 ${count} 个问题未在此列出。`,
  columns: { place: '位置', message: '问题', rule: '规则' },
  page: { title: 'bilint 报告', severities: '级别', rules: '规则', fixable: '可自动修正' },
};

/** “2 errors”; empty for none. */
function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const WORDS: Readonly<Record<Locale, Words>> = { en: ENGLISH, zh: CHINESE };
