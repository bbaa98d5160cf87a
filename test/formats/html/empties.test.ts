import { describe, expect, test } from 'vitest';
import { expectMarks, read } from './marked.ts';

describe('an element that holds nothing', () => {
  test.each([
    '<p>中⟦<strong></strong>⟧ x</p>',
    '<p>中⟦<b> </b>⟧</p>',
    '⟦<p>&nbsp;</p>⟧<p>中</p>',
    '<p>中</p>⟦<p>⟧ \n<p>x',
    '<ul>⟦<li></li>⟧<li>中</ul>',
    '⟦<figure></figure>⟧⟦<blockquote>\r\n</blockquote>⟧⟦<h2>&#8203;</h2>⟧',
    '<p>中⟦<a href=x></a>⟧</p>',
  ])('%s', (marked) => {
    expectMarks(marked, ({ empties }) => empties);
  });

  test('is listed inside another, outermost first', () => {
    const { empties, source } = read('<p class=x><b><i></i></b></p>中');
    expect(empties.map(({ range }) => source.slice(...range))).toEqual([
      '<p class=x><b><i></i></b></p>',
      '<b><i></i></b>',
      '<i></i>',
    ]);
    expect(source.slice(...empties[0]!.attributes[0]!.valueRange)).toBe('x');
  });

  test('has an inner range only with a real end tag', () => {
    const { empties } = read('<p><p></p>中');
    expect(empties.map(({ inner }) => inner)).toEqual([undefined, [6, 6]]);
  });

  test.each([
    ['text of any script', '<b>中</b><i>!</i>'],
    ['an image', '<p><img src=a></p>'],
    ['a control, a frame, a graphic', '<p><input></p><p><iframe></iframe></p><p><svg></svg></p>'],
    ['a named part', '<p><i aria-label=中></i></p>'.replace('<i', '<code').replace('</i>', 'x</code>')],
    ['an anchor', '<p><a id=top>中</a></p>'],
  ])('is not one with %s', (_, source) => {
    expect(read(source).empties).toEqual([]);
  });

  test('is not the one around an anchor, an icon or a script hook', () => {
    const { empties } = read('<p><a name=top></a></p><p><i class="fa fa-home"></i></p><p><span data-x></span></p>中');
    expect(empties.map(({ tag }) => tag)).toEqual(['a', 'i', 'span']);
  });

  test('is no formatting that the end of a block cuts off', () => {
    expect(read('<p>中<b></p>x').empties).toEqual([]);
  });

  test('knows its region and whether it stands in a control', () => {
    const { empties } = read('<nav><a href=x>中<i></i></a></nav><p>中<i></i></p>');
    expect(empties.map(({ region, inControl }) => [region, inControl])).toEqual([
      ['nav', true],
      ['main', false],
    ]);
  });
});

describe('line breaks', () => {
  test.each([
    ['three in a row are one finding', '<p>中⟦<br> <br/>\n<br>⟧x'],
    ['two are none', '<p>中<br><br>x'],
    ['text between them begins anew', '<p>中<br><br>x<br>⟦<br>'.replace('⟦', '')],
    ['blocks between them begin anew', '<p>中<br><br></p><br>x'],
    ['also between blocks', '<p>中</p>⟦<br><br><br><br>⟧<p>x'],
  ])('%s', (_, marked) => {
    expectMarks(marked, ({ empties }) => empties.filter(({ what }) => what === 'breaks'));
  });
});
