import { describe, expect, test } from 'vitest';
import { read } from './marked.ts';

function hiddenOf(source: string): string | undefined {
  const { blocks, source: text } = read(source);
  const { hidden } = blocks[0]!;
  return hidden && `${hidden.reason}: ${text.slice(...hidden.range)}`;
}

describe('an element that nobody sees', () => {
  test.each([
    ['hidden', 'hidden-attribute: hidden'],
    ['style="color:red; display : none !important;"', 'display-none: display : none !important'],
    ['style="visibility:hidden"', 'visibility-hidden: visibility:hidden'],
    ['style="opacity:0.0"', 'opacity: opacity:0.0'],
    ['style="font-size:1px"', 'font-size: font-size:1px'],
    ['style="height:0;overflow:hidden"', 'zero-size: height:0'],
    ['style="position:absolute;left:-9999px"', 'off-screen: left:-9999px'],
    ['style="text-indent:-99em"', 'text-indent: text-indent:-99em'],
    ['style="position:absolute;clip:rect(0 0 0 0)"', 'clip: clip:rect(0 0 0 0)'],
    ['style="color:#fff;background:rgb(255, 255, 255)"', 'color: color:#fff'],
    ['style="color:white;background-color:hsl(0,0%,100%)"', 'color: color:white'],
    ['style="color:rgba(0,0,0,0)"', 'color: color:rgba(0,0,0,0)'],
    ['style="font:0/0 a"', 'font-size: font:0/0 a'],
    ['style="content-visibility:hidden"', 'visibility-hidden: content-visibility:hidden'],
    ['style="width:0;overflow-x:clip"', 'zero-size: width:0'],
    ['style="max-height:0px;overflow:hidden auto"', 'zero-size: max-height:0px'],
    ['style="scale:0"', 'zero-size: scale:0'],
    ['style="translate:-9999px 0"', 'off-screen: translate:-9999px 0'],
    ['style="transform:translateX(-200em)"', 'off-screen: transform:translateX(-200em)'],
    ['style="margin-left:-9999px"', 'off-screen: margin-left:-9999px'],
    ['style="clip-path:polygon(0 0, 0 0, 0 0)"', 'clip: clip-path:polygon(0 0, 0 0, 0 0)'],
    ['style="clip-path:inset(50%)"', 'clip: clip-path:inset(50%)'],
    ['style="color:rebeccapurple;background:#639"', 'color: color:rebeccapurple'],
    ['style="color:hsl(120deg 100% 25%);background-color:green"', 'color: color:hsl(120deg 100% 25%)'],
    ['style="color:rgb(100% 100% 100%);background:white none"', 'color: color:rgb(100% 100% 100%)'],
    ['style="color:#FFFFFFFF;background:no-repeat rgb(255 255 255 / 1)"', 'color: color:#FFFFFFFF'],
    ['style="color:lab(50% 0 0);background:lab(50% 0 0)"', 'color: color:lab(50% 0 0)'],
    ['aria-hidden=true', 'aria-hidden: aria-hidden=true'],
    ['style="display&colon;none"', 'display-none: display&colon;none'],
  ])('%s', (attributes, hidden) => {
    expect(hiddenOf(`<p ${attributes}>中文</p>`)).toBe(hidden);
  });

  test.each([
    'hidden=until-found',
    'style="display:none;display:block"',
    'style="height:0"',
    'style="left:-9999px"',
    'style="font-size:90%"',
    'style="color:#fff;background:url(a.png)"',
    'style="color:#fff;background:#fff url(a.png)"',
    'style="color:inherit;background:inherit"',
    'style="font:400 1em/0 a"',
    'style="height:0;overflow-x:hidden"',
    'style="opacity:.5;scale:1"',
    'style="color:transparent;-webkit-background-clip:text"',
    'class="sr-only" style="position:absolute;left:-9999px"',
    'role=tabpanel style="display:none"',
    'aria-live=polite hidden',
  ])('is not one with %s', (attributes) => {
    expect(hiddenOf(`<p ${attributes}>中文</p>`)).toBeUndefined();
  });

  test.each([
    ['hides what is inside', '<div hidden><p>中</p></div>', 'hidden-attribute: hidden'],
    ['may show a part again', '<div style="font-size:0"><p style="font-size:1rem">中</p></div>', undefined],
    [
      'paints over an inherited background',
      '<div style="background:#000"><p style="color:black">中</p></div>',
      'color: color:black',
    ],
    [
      'may be painted by a class',
      '<div style="background:#000"><p class=x style="color:black">中</p></div>',
      undefined,
    ],
    ['may be painted by attributes', '<table bgcolor=white><td><font color=white><p>中', 'color: color=white'],
  ])('%s', (_, source, hidden) => {
    expect(hiddenOf(source)).toBe(hidden);
  });

  test('is an inline of a block that is seen', () => {
    const { blocks } = read('<p>中 <span style="display:none">文 <a href=x>y</a></span></p>');
    expect(blocks[0]!.hidden).toBeUndefined();
    expect(blocks[0]!.inlines.map(({ hidden }) => hidden?.reason)).toEqual(['display-none', undefined]);
  });

  test('hides its links and images', () => {
    const { links, images } = read('<div style="display:none"><a href=x>中</a><img src=a></div>');
    expect([links[0]!.hidden?.reason, images[0]!.hidden?.reason]).toEqual(['display-none', 'display-none']);
  });
});
