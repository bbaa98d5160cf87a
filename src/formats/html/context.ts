import type { BlockType, Region } from '../../article/article.ts';
import { CLASSLESS } from './class-facts.ts';
import { type ElementFacts, Trait } from './element-facts.ts';
import { VISIBLE, type Visibility, visibilityOf } from './hidden.ts';
import type { OpenElement } from './open-elements.ts';
import type { ScopeRecord } from './records.ts';
import { regionOf } from './regions.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

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
  /** Inside an element whose class says that it is a caption. */
  readonly captionClass: boolean;
  /** Contexts that elements made of it by their names alone, each by `madeBy`: elements in one place are often alike. */
  firstMade: Context | undefined;
  nextMade: Context | undefined;
  madeBy: ElementFacts | undefined;
}

/** Of what stands in no element; each document has its own, which may have a scope. */
export function outermost(scope?: ScopeRecord): Context {
  return contextOfParts('main', false, 'paragraph', undefined, false, false, false, VISIBLE, scope, false);
}

/** For what asks what stands around an outermost element; nothing is opened in it. */
export const OUTERMOST = outermost();

/** The context with another visibility. */
export function withVisibility(context: Context, visibility: Visibility): Context {
  const { region, sectioned, type, level, quoted, opaque, control, scope, captionClass } = context;
  return contextOfParts(region, sectioned, type, level, quoted, opaque, control, visibility, scope, captionClass);
}

/** Every context is made here: to V8 they are of one kind then. By place: as an object, its parts cost 5 % of a run over pages. */
function contextOfParts(
  region: Region,
  sectioned: boolean,
  type: BlockType,
  level: number | undefined,
  quoted: boolean,
  opaque: boolean,
  control: boolean,
  visibility: Visibility,
  scope: ScopeRecord | undefined,
  captionClass: boolean,
): Context {
  return {
    region,
    sectioned,
    type,
    level,
    quoted,
    opaque,
    control,
    visibility,
    scope,
    captionClass,
    firstMade: undefined,
    nextMade: undefined,
    madeBy: undefined,
  };
}

const CONCERNS = Concern.Language | Concern.Region | Concern.Visibility | Concern.Role | Concern.Translate;

/** The context of an element that was just opened; the parent's own where it changes nothing. */
export function contextOf(
  { facts, traits }: Pick<OpenElement, 'facts' | 'traits'>,
  attributes: TagAttributes,
  parent: Context,
  scope: ScopeRecord | undefined,
): Context {
  if (attributes.concerns !== 0 && bearsOnContext(attributes, parent))
    return contextBy(facts, traits, attributes, parent, scope);
  return changesContext(traits, parent) ? contextByName(facts, traits, attributes, parent) : parent;
}

/** That of an element with attributes that do not bear on it, which changes the parent's. */
export function contextByName(
  facts: ElementFacts,
  traits: number,
  attributes: TagAttributes,
  parent: Context,
): Context {
  for (let made = parent.firstMade; made !== undefined; made = made.nextMade) if (made.madeBy === facts) return made;
  const context = contextBy(facts, traits, attributes, parent, undefined);
  // In a cell tags differ by place.
  if (context !== parent && parent.type !== 'cell') {
    context.madeBy = facts;
    context.nextMade = parent.firstMade;
    parent.firstMade = context;
  }
  return context;
}

/** Whether an element of the traits may have another context than its parent, even without an attribute. */
export function changesContext(traits: number, parent: Context): boolean {
  return (traits & Trait.Contextual) !== 0 || parent.type === 'cell';
}

/** A class that says nothing may still paint the element. */
function bearsOnContext(attributes: TagAttributes, parent: Context): boolean {
  if (attributes.bearOn(CONCERNS)) return true;
  if (!attributes.bearOn(Concern.Class)) return false;
  return attributes.classes() !== CLASSLESS || isPainted(parent);
}

/** Whether a background is known, which an element with a class need not have. */
export function isPainted({ visibility }: Context): boolean {
  return visibility.paint !== VISIBLE.paint;
}

function contextBy(
  facts: ElementFacts,
  traits: number,
  attributes: TagAttributes,
  parent: Context,
  scope: ScopeRecord | undefined,
): Context {
  const { name } = facts;
  const type = typeOf(facts, traits, attributes, parent);
  const level = type === 'heading' ? levelOf(facts, attributes, parent) : undefined;
  const region = name === 'title' ? 'header' : regionOf(name, attributes, parent);
  const sectioned = parent.sectioned || (traits & Trait.Sectioning) !== 0;
  const quoted = parent.quoted || name === 'blockquote';
  const opaque = parent.opaque || (attributes.bearOn(Concern.Translate | Concern.Class) && isUntranslated(attributes));
  const control = parent.control || (traits & Trait.Control) !== 0;
  const visibility = bearsOnContext(attributes, parent)
    ? visibilityOf(name, attributes, parent.visibility)
    : parent.visibility;
  const captionClass = parent.captionClass || attributes.classes().caption;
  const same =
    region === parent.region &&
    sectioned === parent.sectioned &&
    type === parent.type &&
    level === parent.level &&
    quoted === parent.quoted &&
    opaque === parent.opaque &&
    control === parent.control &&
    visibility === parent.visibility &&
    (scope === undefined || scope === parent.scope) &&
    captionClass === parent.captionClass;
  if (same) return parent;
  return contextOfParts(
    region,
    sectioned,
    type,
    level,
    quoted,
    opaque,
    control,
    visibility,
    scope ?? parent.scope,
    captionClass,
  );
}

/**
 * A paragraph in a list item, a quote, a caption or a heading is of that type; in a table cell it is a paragraph, because
 * whole pages are laid out in tables.
 */
function typeOf(facts: ElementFacts, traits: number, attributes: TagAttributes, parent: Context): BlockType {
  if (isRoleHeading(attributes)) return 'heading';
  const own = facts.block;
  if (own !== undefined && own !== 'paragraph') return own;
  if ((traits & Trait.Sectioning) !== 0) return 'paragraph';
  return parent.type === 'cell' && (traits & Trait.Block) !== 0 ? 'paragraph' : parent.type;
}

function levelOf(facts: ElementFacts, attributes: TagAttributes, parent: Context): number | undefined {
  if (isRoleHeading(attributes)) {
    const level = Number(attributes.value('aria-level') ?? '');
    return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
  }
  return facts.block === 'heading' ? facts.name.charCodeAt(1) - 0x30 : parent.level;
}

export function isRoleHeading(attributes: TagAttributes): boolean {
  return attributes.bearOn(Concern.Role) && attributes.value('role')?.trim().toLowerCase() === 'heading';
}

function isUntranslated(attributes: TagAttributes): boolean {
  return attributes.value('translate')?.trim().toLowerCase() === 'no' || attributes.classes().untranslated;
}
