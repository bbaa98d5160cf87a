import { declaredBy } from './metadata.ts';
import type { OpenElement } from './open-elements.ts';
import type { ScopeRecord } from './records.ts';
import { Concern, type TagAttributes } from './tag-attributes.ts';

/** Cuts the flow into the parts that belong to the innermost element with a language of its own. */
export class LanguageScopes {
  readonly records: ScopeRecord[] = [];
  #current: ScopeRecord | undefined;
  #from = 0;

  /** `at`: length of the flow where the element begins. */
  enter(element: OpenElement, attributes: TagAttributes, at: number): ScopeRecord | undefined {
    if (!attributes.bearOn(Concern.Language)) return undefined;
    const lang = attributes.get('lang');
    const xmlLang = attributes.get('xml:lang');
    const scope: ScopeRecord = {
      tag: element.name,
      root: element.name === 'html',
      start: element.start,
      end: element.startEnd,
      lang,
      xmlLang,
      declared: declaredBy(lang, xmlLang),
      parts: [],
    };
    this.records.push(scope);
    this.#switchTo(scope, at);
    return scope;
  }

  /** The scope of a document that declares its language outside any element. */
  enterDocument(end: number): ScopeRecord {
    const scope: ScopeRecord = {
      tag: 'html',
      root: true,
      start: 0,
      end,
      lang: undefined,
      xmlLang: undefined,
      declared: undefined,
      parts: [],
    };
    this.records.push(scope);
    this.#switchTo(scope, 0);
    return scope;
  }

  /** `outer`: the scope that goes on behind the element. */
  leave(scope: ScopeRecord, end: number, outer: ScopeRecord | undefined, at: number): void {
    scope.end = end;
    this.#switchTo(outer, at);
  }

  #switchTo(scope: ScopeRecord | undefined, at: number): void {
    if (at > this.#from) this.#current?.parts.push({ from: this.#from, to: at });
    this.#from = at;
    this.#current = scope;
  }
}
