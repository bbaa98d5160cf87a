import { afterAll, expect, test } from 'vitest';
import { Site } from './site.ts';

const SWAHILI =
  'Wavuvi wa kijiji hiki huamka kabla ya jua kuchomoza na kuelekea baharini kwa mashua zao ndogo za mbao. Kila familia ina hadithi yake kuhusu dhoruba kubwa iliyopita miaka mingi iliyopita. Wazee husema kwamba mlinzi wa mnara wa taa alikuwa mshairi ambaye aliandika mashairi yake kwenye kuta. Leo ni watalii pekee wanaotembelea mahali hapo, lakini maandishi bado yanaweza kusomeka.';
const CHINESE = '渡轮中午离开旧港，码头上的渔民还在修补渔网。灯塔的看守人年轻时写过诗，据说刻在墙上。'.repeat(3);
const PAGE = `<html lang="zh"><main><h1>港口</h1><p>${CHINESE}</p><p>The ferry leaves the old harbour at noon, and nobody waits.</p></main></html>\n`;

const site = new Site({ '港口.html': PAGE, 'far.txt': `${CHINESE}\n\n${SWAHILI}\n`, 'picture.png': '' });
afterAll(() => site.remove());

test('inspect says what is expected and why, and tells each block’s spans with their places', async () => {
  const { code, out, err } = await site.bilint(['inspect', '港口.html']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(
    '  declared: zh (lang; too little text in one language to tell)\n  expected: zh (the document declares it, and its text does not contradict it)\n',
  );
  expect(out).toMatch(/^1:\d+ {2}zh {2}heading, main\n {4}1:27 {2}zh host 1\.00 {2}港口$/m);
  expect(out).toMatch(/^ {4}1:\d+ {2}en prose [01]\.\d\d {2}The ferry leaves/m);
  expect(out).not.toContain('\x1b');
});

test('inspect speaks Chinese, and is coloured as lint is', async () => {
  const { out } = await site.bilint(['inspect', '--locale', 'zh', '--color', '港口.html']);
  expect(out).toContain('文档如此声明，且与文本不矛盾');
  expect(out).toContain('\x1b[31men prose\x1b[39m');
  expect((await site.bilint(['inspect', '港口.html'], { env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[');
});

test('inspect gives JSON, whose ranges are those of the source', async () => {
  const { out } = await site.bilint(['inspect', '--format=json', '港口.html']);
  const { version, expected, expectedBy, blocks } = JSON.parse(out);
  expect({ version, expected, expectedBy }).toEqual({ version: 1, expected: ['zh'], expectedBy: 'declared' });
  for (const { spans } of blocks)
    for (const { range, text } of spans) expect(PAGE.slice(range[0], range[1])).toBe(text);
  expect(blocks.at(-1).spans.at(0)).toMatchObject({ lang: 'en', kind: 'prose' });
});

test('inspect reads standard input under a name, and names a language that nobody listed', async () => {
  const args = ['inspect', '--stdin', '--stdin-filename', 'far.txt', '--languages', 'zh,en', '--format', 'json'];
  const { code, out } = await site.bilint(args, { stdin: `${CHINESE}\n\n${SWAHILI}\n` });
  expect(code).toBe(0);
  expect(JSON.parse(out).unlisted).toMatchObject([{ lang: 'sw', start: { line: 3, column: 1 } }]);
  expect((await site.bilint(['inspect', '--languages=zh,en', 'far.txt'])).out).toContain('seem to be in Swahili');
});

test.each([
  [['inspect'], 'inspect takes one file, or --stdin.'],
  [['inspect', '港口.html', 'far.txt'], 'inspect takes one file'],
  [['inspect', '--fix', '港口.html'], 'Unknown option “--fix”'],
  [['inspect', '--format', 'yaml', '港口.html'], '--format: unknown “yaml”'],
  [['inspect', 'nowhere.txt'], 'nowhere.txt: '],
  [['inspect', 'picture.png'], 'picture.png'],
])('%j is refused with exit code 2', async (args, complaint) => {
  const { code, out, err } = await site.bilint(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(complaint);
});

test('inspect has a help of its own in both languages, and ./inspect is a path', async () => {
  expect((await site.bilint(['inspect', '--help'])).out).toContain('Usage: bilint inspect [options] FILE');
  expect((await site.bilint(['inspect', '--help', '--locale', 'zh'])).out).toContain('用法：bilint inspect');
  expect((await site.bilint(['./inspect'])).err).toContain('inspect');
});
