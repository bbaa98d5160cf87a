import type { Attribute, Hidden, Range } from '../../article/article.ts';
import { color, type Declaration, declarations, pixels } from './css.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

type Reason = Hidden['reason'];

/** Left of or above the screen, in CSS pixels. */
const OFF_SCREEN = -999;
/** Letters of this size and less cannot be read, in CSS pixels. */
const UNREADABLE = 2;

/** Elements that a script or a reader opens: what they hide now is meant to be seen later. */
const REVEALED_ELEMENTS: ReadonlySet<string> = new Set(['dialog', 'details']);
const REVEALED_ROLES: ReadonlySet<string> = new Set([
  'tabpanel',
  'menu',
  'dialog',
  'alertdialog',
  'tooltip',
  'listbox',
]);

/** For screen readers only: hidden from the eye on purpose. */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|sr-only-focusable|visually-?hidden|u-hiddenvisually|screen-?reader(?:-?(?:text|only))?|assistive-?text|a11y-hidden|element-invisible|skip-?(?:link|to-content))(?:\s|$)/i;

/** What a descendant can undo by a declaration of its own. */
const UNDONE_BY: ReadonlyMap<Reason, ReadonlySet<string>> = new Map([
  ['visibility-hidden', new Set(['visibility'])],
  ['font-size', new Set(['font-size', 'font'])],
  ['text-indent', new Set(['text-indent'])],
  ['color', new Set(['color', 'background', 'background-color'])],
]);

/** Colours that hold inside an element as far as the source says. */
export interface Paint {
  readonly background: number | undefined;
}

export interface Visibility {
  readonly hidden: Hidden | undefined;
  readonly paint: Paint;
}

const UNPAINTED: Paint = { background: undefined };
export const VISIBLE: Visibility = { hidden: undefined, paint: UNPAINTED };

/** Whether anybody sees the element, from its own attributes and what its parent says. */
export function visibilityOf(tag: string, attributes: TagAttributes, parent: Visibility): Visibility {
  if (!attributes.bearOn(Concern.Visibility) && parent.paint.background === undefined) return parent;
  const style = attributes.get('style');
  const styles = style === undefined ? [] : declarations(style.value);
  const paint = paintOf(attributes, styles, parent.paint);
  const inherited = inheritedHidden(parent.hidden, styles);
  if (inherited !== undefined && inherited.reason !== 'aria-hidden') return { hidden: inherited, paint };
  if (isRevealed(tag, attributes)) return { hidden: inherited, paint };
  const own =
    byAttribute(attributes) ?? (style && byStyle(style, styles)) ?? byColor(attributes, style, styles, parent.paint);
  return { hidden: own ?? inherited ?? byAria(attributes), paint };
}

function inheritedHidden(hidden: Hidden | undefined, styles: readonly Declaration[]): Hidden | undefined {
  if (hidden === undefined) return undefined;
  const undoing = UNDONE_BY.get(hidden.reason);
  return undoing !== undefined && styles.some(({ property }) => undoing.has(property)) ? undefined : hidden;
}

function isRevealed(tag: string, attributes: TagAttributes): boolean {
  if (REVEALED_ELEMENTS.has(tag) || attributes.has('aria-live')) return true;
  const role = attributes.value('role');
  if (role !== undefined && REVEALED_ROLES.has(role.trim().toLowerCase())) return true;
  const classes = attributes.value('class');
  return classes !== undefined && SCREEN_READER_CLASS.test(classes);
}

function byAttribute(attributes: TagAttributes): Hidden | undefined {
  const hidden = attributes.get('hidden');
  if (hidden === undefined || hidden.value.trim().toLowerCase() === 'until-found') return undefined;
  return { reason: 'hidden-attribute', range: hidden.range };
}

function byAria(attributes: TagAttributes): Hidden | undefined {
  const aria = attributes.get('aria-hidden');
  if (aria === undefined || aria.value.trim().toLowerCase() !== 'true') return undefined;
  return { reason: 'aria-hidden', range: aria.range };
}

function byStyle(style: Attribute, styles: readonly Declaration[]): Hidden | undefined {
  const values = new Map(styles.map(({ property, value }) => [property, value]));
  for (const declaration of styles) {
    const reason = reasonOf(declaration, values);
    if (reason !== undefined) return { reason, range: rangeIn(style, declaration) };
  }
  return undefined;
}

/** `values` holds what counts of each property: of several declarations the last. */
function reasonOf({ property, value }: Declaration, values: ReadonlyMap<string, string>): Reason | undefined {
  if (values.get(property) !== value) return undefined;
  switch (property) {
    case 'display':
      return value === 'none' ? 'display-none' : undefined;
    case 'visibility':
      return value === 'hidden' || value === 'collapse' ? 'visibility-hidden' : undefined;
    case 'opacity':
      return /^(?:0{1,9}(?:\.0{0,9})?|\.0{1,9})%?$/.test(value) ? 'opacity' : undefined;
    case 'font-size':
      return atMost(value, UNREADABLE) && !value.endsWith('%') ? 'font-size' : undefined;
    case 'font':
      return isUnreadableFont(value) ? 'font-size' : undefined;
    case 'content-visibility':
      return value === 'hidden' ? 'visibility-hidden' : undefined;
    case 'text-indent':
      return atMost(value, OFF_SCREEN) ? 'text-indent' : undefined;
    case 'width':
    case 'height':
    case 'max-height':
    case 'max-width':
      return pixels(value) === 0 && cutsOff(property, values) ? 'zero-size' : undefined;
    case 'left':
    case 'top':
    case 'right':
    case 'bottom':
      return atMost(value, OFF_SCREEN) && /^(?:absolute|fixed|relative)$/.test(values.get('position') ?? '')
        ? 'off-screen'
        : undefined;
    case 'margin-left':
    case 'margin-top':
      return atMost(value, OFF_SCREEN) ? 'off-screen' : undefined;
    case 'transform':
      return movesAway(value) ? 'off-screen' : undefined;
    case 'translate':
      return value.split(' ').some((length) => atMost(length, OFF_SCREEN)) ? 'off-screen' : undefined;
    case 'scale':
      return value === '0' ? 'zero-size' : undefined;
    case 'clip':
      return isEmptyRectangle(value) && /^(?:absolute|fixed)$/.test(values.get('position') ?? '') ? 'clip' : undefined;
    case 'clip-path':
      return /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?\)|polygon\(0(?:px)? 0(?:px)?(?:, {0,3}0(?:px)? 0(?:px)?){1,9}\))$/.test(
        value,
      )
        ? 'clip'
        : undefined;
    default:
      return undefined;
  }
}

/** `0/0 a`: a size has a unit or is nought, a weight neither. */
function isUnreadableFont(value: string): boolean {
  const size = value
    .split(/[\s/]{1,9}/)
    .find((part) => pixels(part) !== undefined && (/[a-z%]$/.test(part) || Number(part) === 0));
  return size !== undefined && atMost(size, UNREADABLE) && !size.endsWith('%');
}

/** What does not fit into a box without width, or without height, is not seen. */
function cutsOff(property: string, values: ReadonlyMap<string, string>): boolean {
  const axis = property.endsWith('width') ? 'overflow-x' : 'overflow-y';
  return /^(?:hidden|clip)/.test(values.get(axis) ?? values.get('overflow') ?? '');
}

function atMost(value: string, limit: number): boolean {
  const length = pixels(value);
  return length !== undefined && length <= limit;
}

function movesAway(value: string): boolean {
  const move = /^(?:translate(?:x|y|3d)?\(([^()]{1,99})\)|scale\((0)\))$/.exec(value);
  if (move === null) return false;
  return move[2] === '0' || move[1]!.split(',').some((length) => atMost(length.trim(), OFF_SCREEN));
}

/** `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`: all four edges in the same place. */
function isEmptyRectangle(value: string): boolean {
  const edges = /^rect\(([^()]{1,99})\)$/
    .exec(value)?.[1]
    ?.split(/[\s,]{1,9}/)
    .map(pixels);
  return edges?.length === 4 && edges.every((edge) => edge !== undefined && edge <= 1);
}

/**
 * A background painted by a class cannot be known: an element with a class or an id has only the background that it
 * declares itself.
 */
function paintOf(attributes: TagAttributes, styles: readonly Declaration[], parent: Paint): Paint {
  const background = ownBackground(attributes, styles);
  if (typeof background === 'number') return { background };
  const unknown = background === 'unknown' || attributes.has('class') || attributes.has('id');
  return unknown ? UNPAINTED : parent;
}

function ownBackground(attributes: TagAttributes, styles: readonly Declaration[]): number | 'unknown' | undefined {
  const declared = last(styles, 'background-color') ?? last(styles, 'background');
  const value = declared?.value ?? attributes.value('bgcolor')?.trim().toLowerCase();
  if (value === undefined) return undefined;
  const parsed = color(value) ?? colorInShorthand(value);
  if (parsed === 'transparent') return undefined;
  return parsed ?? 'unknown';
}

/** `#fff none`, `white 0 0`: a colour among keywords and lengths, and no picture. */
function colorInShorthand(value: string): number | 'transparent' | undefined {
  if (/(?:url|gradient|image|set|var|attr)\(/.test(value)) return undefined;
  for (const [part] of value.matchAll(/[a-z]{1,9}\([^()]{1,99}\)|[^\s()]{1,99}/g)) {
    const found = color(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byColor(
  attributes: TagAttributes,
  style: Attribute | undefined,
  styles: readonly Declaration[],
  parent: Paint,
): Hidden | undefined {
  const declaration = last(styles, 'color');
  const attribute = attributes.get('color');
  const value = declaration?.value ?? attribute?.value.trim().toLowerCase();
  if (value === undefined) return undefined;
  const foreground = color(value);
  // The letters are cut out of the background: a gradient headline.
  if (styles.some(({ property, value: clip }) => property.endsWith('background-clip') && clip === 'text'))
    return undefined;
  const { background } = paintOf(attributes, styles, parent);
  const isBackground = foreground === undefined ? isSameValue(value, styles) : foreground === background;
  if (foreground !== 'transparent' && !isBackground) return undefined;
  if (declaration !== undefined) return { reason: 'color', range: rangeIn(style!, declaration) };
  return { reason: 'color', range: attribute!.range };
}

/** A notation that is not resolved (`lab()`, `var()`), given as the background too. */
function isSameValue(value: string, styles: readonly Declaration[]): boolean {
  const background = last(styles, 'background-color') ?? last(styles, 'background');
  return value.includes('(') && value === background?.value;
}

function last(styles: readonly Declaration[], property: string): Declaration | undefined {
  return styles.findLast((declaration) => declaration.property === property);
}

/** Of the declaration in the source; of the whole value where character references moved the offsets. */
function rangeIn(style: Attribute, declaration: Declaration): Range {
  const [start, end] = style.valueRange;
  if (end - start !== style.value.length) return style.valueRange;
  return [start + declaration.start, start + declaration.end];
}
