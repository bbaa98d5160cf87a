import type { Article, Range } from '../article/article.ts';
import type { Finding, Related, Suggestion } from '../lint/finding.ts';
import { quote } from '../lint/quote.ts';
import type { Severity } from '../rule/define-rule.ts';
import { fill, type Locale, type Text } from '../rule/messages.ts';
import { rangeOf } from './places.ts';
import type { Message } from './run-plugin.ts';

/** Where a message that names no page of its own is explained. */
const PAGE = 'https://github.com/bilint/bilint/blob/main/src/unified/README.md';

const REPLACE: Text = { en: 'Replace “{actual}” with “{expected}”.', zh: '将“{actual}”替换为“{expected}”。' };
const REMOVE: Text = { en: 'Remove “{actual}”.', zh: '删除“{actual}”。' };

/** A plugin's message as a finding, in the plugin's own words; its severity is the one that the plugin gave it. */
export function findingOf(article: Article, message: Message, tree: string, locale: Locale): Finding {
  const range = rangeOf(article, message.place);
  const { ruleId } = message;
  return {
    rule: `${nameOf(message.source) ?? tree}/${nameOf(ruleId) ?? 'unnamed'}`,
    messageId: nameOf(ruleId) ?? 'unnamed',
    severity: severityOf(message.fatal),
    message: message.reason,
    url: typeof message.url === 'string' ? message.url : PAGE,
    range,
    start: article.lines.positionOf(range[0]),
    end: article.lines.positionOf(range[1]),
    related: relatedOf(article, message),
    suggestions: suggestionsOf(article, range, message, locale),
  };
}

/** Some plugins give the other place, such as the first of two headings, as the cause of their message. */
function relatedOf(article: Article, { cause }: Message): Related[] {
  if (!isMessage(cause) || cause.place === undefined) return [];
  const range = rangeOf(article, cause.place);
  const { lines, path = null } = article;
  const [start, end] = [lines.positionOf(range[0]), lines.positionOf(range[1])];
  return [{ path, range, start, end, message: cause.reason }];
}

/** Whatever copy of the package it was made with. */
function isMessage(cause: unknown): cause is Message {
  return cause instanceof Error && 'reason' in cause && typeof cause.reason === 'string' && 'place' in cause;
}

/** A name as comments and configs can write it. */
function nameOf(written: string | undefined): string | undefined {
  return written?.trim().replace(/[\s,]+/g, '-') || undefined;
}

function severityOf(fatal: boolean | null | undefined): Severity {
  if (fatal === true) return 'error';
  return fatal === false ? 'warn' : 'info';
}

/** Replacements are offered only where the source says what the plugin saw, and where they cannot be taken for markup. */
function suggestionsOf(
  { source, format }: Article,
  range: Range,
  { actual, expected }: Message,
  locale: Locale,
): Suggestion[] {
  if (typeof actual !== 'string' || actual === '' || source.slice(...range) !== actual) return [];
  return (expected ?? [])
    .filter((text) => text !== actual && !MARKUP[format].test(text))
    .map((text) => ({
      messageId: text === '' ? 'remove' : 'replace',
      message: fill(text === '' ? REMOVE : REPLACE, { actual: quote(actual), expected: quote(text) }, locale),
      edits: [{ range, text }],
    }));
}

const MARKUP: Readonly<Record<Article['format'], RegExp>> = {
  html: /[<>&]/,
  markdown: /[<>&\\`*_[\]|\r\n]/,
  text: /[\r\n]/,
};
