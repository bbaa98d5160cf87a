import type { Processor } from 'unified';
import { VFile } from 'vfile';
import type { Article, Format } from '../article/article.ts';
import { engineFinding } from '../lint/engine-findings.ts';
import type { Finding } from '../lint/finding.ts';
import { bySourceOrder } from '../lint/lint.ts';
import { quote } from '../lint/quote.ts';
import type { Severity } from '../rule/define-rule.ts';
import type { LanguageMap } from '../rule/language-map.ts';
import type { Locale } from '../rule/messages.ts';
import { DEEPEST } from './depth.ts';
import { findingOf } from './finding-of.ts';
import { type PluginRun, runPlugin } from './run-plugin.ts';
import type { TreeKind } from './tree.ts';
import { depthOf } from './walk.ts';

/** A unified plugin and its options. */
export type PluginUse = readonly [plugin: (...parameters: never[]) => unknown, options: unknown];

type TreeName = 'retext' | 'remark' | 'rehype';

interface HostOptions {
  readonly uses: Readonly<Record<TreeName, readonly PluginUse[]>>;
  readonly languages: LanguageMap;
  /** What the config makes of messages, by `source/ruleId`; others keep their own severity. */
  readonly levels: Readonly<Record<string, 'off' | Severity>>;
  readonly locale: Locale;
  readonly limits: { readonly maxFindings: number; readonly maxPluginMilliseconds: number };
}

/** Each kind of tree is loaded with its parser, and only where a plugin asks for it. */
const TREES: Readonly<Record<TreeName, { readonly of?: Format; readonly load: () => Promise<TreeKind> }>> = {
  retext: { load: async () => (await import('./nlcst.ts')).loadNlcst() },
  remark: { of: 'markdown', load: async () => (await import('./mdast.ts')).loadMdast() },
  rehype: { of: 'html', load: async () => (await import('./hast.ts')).hast },
};

/**
 * What third-party plugins say of an article: retext plugins of its English, remark plugins of Markdown, rehype plugins of
 * HTML. Each plugin gets a tree of its own. Never rejects: a plugin that throws, or takes too long, loses only itself.
 */
export async function hostPlugins(article: Article, options: HostOptions): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [name, { of, load }] of Object.entries(TREES) as [TreeName, (typeof TREES)[TreeName]][]) {
    const uses = options.uses[name];
    if (uses.length === 0 || (of !== undefined && of !== article.format)) continue;
    found.push(...(await hostOn(name, await load(), uses, article, options)));
  }
  return found;
}

async function hostOn(
  name: TreeName,
  kind: TreeKind,
  uses: readonly PluginUse[],
  article: Article,
  { languages, levels, locale, limits }: HostOptions,
): Promise<Finding[]> {
  const { attached, failed } = attach(kind, uses, article);
  const ofEngine = failed.map(([plugin, error]) => pluginFailed(plugin, error, locale));
  if (attached.length === 0) return ofEngine;
  const parsed = parse(kind, attached, article, languages);
  if ('error' in parsed) {
    const all = attached.map(({ plugin }) => plugin).join(', ');
    return [...ofEngine, pluginFailed(all, parsed.error, locale)];
  }
  const { tree } = parsed;
  if (tree === 'too-complex') return [...ofEngine, engineFinding('too-complex-for-plugins', { tree: name }, locale)];
  const found: Finding[] = [];
  for (const { plugin, processor } of attached) {
    const file = new VFile({ value: article.source, ...(article.path !== undefined && { path: article.path }) });
    const run = await runPlugin(processor, structuredClone(tree), file, limits.maxPluginMilliseconds);
    found.push(...run.messages.map((message) => findingOf(article, message, name, locale)));
    ofEngine.push(...failureOf(plugin, run, limits.maxPluginMilliseconds, locale));
  }
  return [...capped(levelled(found, levels), limits.maxFindings, locale), ...ofEngine];
}

interface Attached {
  /** As messages name it. */
  readonly plugin: string;
  readonly use: PluginUse;
  readonly processor: Processor;
}

/** Each plugin on a processor of its own. A plugin that refuses its options does not keep the others from running. */
function attach(kind: TreeKind, uses: readonly PluginUse[], article: Article) {
  const attached: Attached[] = [];
  const failed: [plugin: string, error: unknown][] = [];
  for (const use of uses) {
    const plugin = use[0].name || 'anonymous';
    try {
      attached.push({ plugin, use, processor: withPlugin(kind.processor(article), use).freeze() });
    } catch (error) {
      failed.push([plugin, error]);
    }
  }
  return { attached, failed };
}

function withPlugin(processor: Processor, [plugin, options]: PluginUse): Processor {
  const attacher = plugin as (this: Processor, ...parameters: unknown[]) => undefined;
  return options === undefined ? processor.use(attacher) : processor.use(attacher, options);
}

/** One tree for all, with every syntax that one of the plugins adds. */
function parse(kind: TreeKind, attached: readonly Attached[], article: Article, languages: LanguageMap) {
  if (kind.tooComplex(article)) return { tree: 'too-complex' as const };
  try {
    const processor = attached.reduce((all, { use }) => withPlugin(all, use), kind.processor(article)).freeze();
    const tree = kind.parse(processor, article, languages);
    return { tree: depthOf(tree) > DEEPEST ? ('too-complex' as const) : tree };
  } catch (error) {
    return { error };
  }
}

function pluginFailed(plugin: string, error: unknown, locale: Locale): Finding {
  const why = error instanceof Error ? error.message : String(error);
  return engineFinding('plugin-failed', { plugin: quote(plugin), why: quote(why) }, locale);
}

function failureOf(plugin: string, { failure }: PluginRun, milliseconds: number, locale: Locale): Finding[] {
  if (failure === undefined) return [];
  if (failure.is === 'thrown') return [pluginFailed(plugin, failure.error, locale)];
  return [engineFinding('plugin-too-slow', { plugin: quote(plugin), limit: String(milliseconds) }, locale)];
}

function levelled(findings: readonly Finding[], levels: HostOptions['levels']): Finding[] {
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule]! : finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** At most so many of one rule, the first ones. */
function capped(findings: Finding[], most: number, locale: Locale): Finding[] {
  const counts = new Map<string, number>();
  const kept = findings.sort(bySourceOrder).filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= most;
  });
  const more = [...counts].filter(([, count]) => count > most);
  return [...kept, ...more.map(([rule]) => engineFinding('too-many-findings', { rule }, locale))];
}
