export type Locale = 'en' | 'zh';

/** A text in every language that bilint speaks. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A rule's message: a whole sentence per language, with `{placeholders}` for what the source holds. */
export interface Message extends Text {
  /** Where this state is less grave than the rule's own severity says. */
  readonly severity?: 'info' | 'warn';
  /** What to say at the related place. */
  readonly related?: Text;
}

export type Messages = Readonly<Record<string, Message>>;

/** The placeholders' names in a template. */
export type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** `never` wherever a translation lacks, or adds, a placeholder: the mistake is then a compile error at that string. */
export type Translated<M extends Messages> = {
  readonly [Id in keyof M]: {
    readonly zh: Same<Placeholder<M[Id]['en']>, Placeholder<M[Id]['zh']>> extends true ? string : never;
  };
};

/** What fills a placeholder; a `Text` where it depends on the locale, as a language's name does. */
export type Datum = string | number | Text;

export type DataOf<T extends Text> = { readonly [Name in Placeholder<T['en']>]: Datum };

/** Puts the data into the template of one locale; a placeholder without data stays as it is. */
export function fill(text: Text, data: Readonly<Record<string, unknown>>, locale: Locale): string {
  return text[locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const datum = Object.hasOwn(data, name) ? data[name] : placeholder;
    return isText(datum) ? datum[locale] : String(datum);
  });
}

function isText(datum: unknown): datum is Text {
  return typeof datum === 'object' && datum !== null && 'en' in datum && 'zh' in datum;
}
