import type { BlockType, Region } from '../../article/article.ts';
import { OWN_BLOCKS, Trait } from './element-facts.ts';
import { type Visibility, VISIBLE, visibilityOf } from './hidden.ts';
import type { OpenElement } from './open-elements.ts';
import type { FigureRecord, ScopeRecord } from './records.ts';
import { isSectioning, regionOf } from './regions.ts';
import type { TagAttributes } from './tag-attributes.ts';

/** What an element hands down to what stands in it. Shared by all elements that change nothing. */
export interface Context {
  readonly region: Region;
  /** A header or footer here is not the page's. */
  readonly sectioned: boolean;
  /** Type of text that stands here without a block element of its own, and the level where it is a heading. */
  readonly type: BlockType;
  readonly level: number | undefined;
  readonly quoted: boolean;
  /** Inside `translate=no` or class notranslate. */
  readonly opaque: boolean;
  /** Inside a link, a button, a label or another control. */
  readonly control: boolean;
  readonly visibility: Visibility;
  readonly scope: ScopeRecord | undefined;
  readonly figure: FigureRecord | undefined;
  /** Inside an element whose class says that it is a caption. */
  readonly captionClass: boolean;
  /** Of the nearest block element: inlines around a block's text say nothing about the whole block. */
  readonly block: Context | undefined;
}

export const OUTERMOST: Context = {
  region: 'main',
  sectioned: false,
  type: 'paragraph',
  level: undefined,
  quoted: false,
  opaque: false,
  control: false,
  visibility: VISIBLE,
  scope: undefined,
  figure: undefined,
  captionClass: false,
  block: undefined,
};

const CAPTION_CLASS =
  /(?:^|\s)(?:caption|(?:wp|image|img|photo|picture|pic|figure|media|gallery)-?_?caption(?:-text)?|图注|图片说明)(?:\s|$)/i;

/** The context of an element that was just opened, its language scope included. */
export function contextOf(
  element: OpenElement,
  attributes: TagAttributes,
  parent: Context,
  scope: ScopeRecord | undefined,
): Context {
  const { name } = element;
  const isBlock = element.has(Trait.Block) || isRoleHeading(attributes);
  const own = ownType(element, attributes, parent);
  const region = name === 'title' ? 'header' : regionOf(name, attributes, parent.region, parent.sectioned);
  const plain = attributes.count === 0;
  const visibility = plain ? parent.visibility : visibilityOf(name, attributes, parent.visibility);
  const context: Context = {
    region: region ?? parent.region,
    sectioned: parent.sectioned || isSectioning(name),
    type: own.type,
    level: own.level,
    quoted: parent.quoted || name === 'blockquote',
    opaque: parent.opaque || (!plain && isUntranslated(attributes)),
    control: parent.control || element.has(Trait.Control),
    visibility,
    scope: scope ?? parent.scope,
    figure: name === 'figure' ? { caption: undefined } : parent.figure,
    captionClass: parent.captionClass || (!plain && CAPTION_CLASS.test(attributes.value('class') ?? '')),
    block: isBlock ? undefined : (parent.block ?? parent),
  };
  return sameContext(context, parent) ? parent : context;
}

function sameContext(a: Context, b: Context): boolean {
  return (
    a.region === b.region &&
    a.sectioned === b.sectioned &&
    a.type === b.type &&
    a.level === b.level &&
    a.quoted === b.quoted &&
    a.opaque === b.opaque &&
    a.control === b.control &&
    a.visibility.hidden === b.visibility.hidden &&
    a.visibility.paint === b.visibility.paint &&
    a.scope === b.scope &&
    a.figure === b.figure &&
    a.captionClass === b.captionClass &&
    a.block === b.block
  );
}

/**
 * A paragraph in a list item, a quote, a caption or a heading is of that type; in a table cell it is a paragraph, because
 * whole pages are laid out in tables.
 */
function ownType(
  element: OpenElement,
  attributes: TagAttributes,
  parent: Context,
): { type: BlockType; level: number | undefined } {
  const { name } = element;
  if (isRoleHeading(attributes)) return { type: 'heading', level: roleLevel(attributes) };
  const own = OWN_BLOCKS.get(name);
  if (own === 'heading') return { type: own, level: name.charCodeAt(1) - 0x30 };
  if (own !== undefined && own !== 'paragraph') return { type: own, level: undefined };
  const resets = own === 'paragraph' || element.has(Trait.Block) ? parent.type === 'cell' : false;
  if (resets || isSectioning(name)) return { type: 'paragraph', level: undefined };
  return { type: parent.type, level: parent.level };
}

export function isRoleHeading(attributes: TagAttributes): boolean {
  return attributes.count > 0 && attributes.value('role')?.trim().toLowerCase() === 'heading';
}

function roleLevel(attributes: TagAttributes): number {
  const level = Number(attributes.value('aria-level') ?? '');
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}

function isUntranslated(attributes: TagAttributes): boolean {
  if (attributes.value('translate')?.trim().toLowerCase() === 'no') return true;
  return /(?:^|\s)notranslate(?:\s|$)/i.test(attributes.value('class') ?? '');
}
