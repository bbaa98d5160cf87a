import { characterEntities } from 'character-entities';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { expect, test } from 'vitest';
import { ReferenceReader } from '../../src/formats/character-references.ts';

const reader = new ReferenceReader();

function decoded(text: string, inAttribute: boolean): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const end = text[at] === '&' ? reader.read(text, at, inAttribute) : -1;
    result += end < 0 ? text[at] : reader.value;
    at = end < 0 ? at + 1 : end;
  }
  return result;
}

const NAMES = Object.keys(characterEntities);
const NUMBERS = [
  '0',
  '9',
  '128',
  '129',
  '159',
  '160',
  '55296',
  '57344',
  '65279',
  '20013',
  '128512',
  '1114111',
  '1114112',
];

/** What may follow an ampersand, as far as it can matter. */
const TAILS = [
  ...NAMES,
  ...NAMES.map((name) => name.slice(0, -1)),
  ...NUMBERS.map((number) => `#${number}`),
  ...NUMBERS.map((number) => `#x${Number(number).toString(16)}`),
  ...['', '#', '#x', '#xg', '#-1', '#X4E2D', '#99999999999999999999', 'Q', 'NoSuchName', 'é', 'nbsp\u00e9', '&amp'],
];

test.each(['', ';', ' ', '=', 'x', 'x;', '1', '中', '<', '&lt;', '\u0131'])(
  'agrees with entities before “%s”',
  (after) => {
    const wrong = TAILS.map((tail) => `&${tail}${after}`).filter(
      (text) => decoded(text, false) !== decodeHTML(text) || decoded(text, true) !== decodeHTMLAttribute(text),
    );
    expect(wrong).toEqual([]);
  },
);
