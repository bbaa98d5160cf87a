import { describe, expect, test } from 'vitest';
import { type Config, createResolver } from '../../src/config/index.ts';
import type { Detector } from '../../src/language/index.ts';
import { createLinter } from '../../src/linter/index.ts';

const SWAHILI =
  'Wavuvi wa kijiji hiki huamka kabla ya jua kuchomoza na kuelekea baharini kwa mashua zao ndogo za mbao. Kila familia ina hadithi yake kuhusu dhoruba kubwa iliyopita miaka mingi iliyopita. Wazee husema kwamba mlinzi wa mnara wa taa alikuwa mshairi ambaye aliandika mashairi yake kwenye kuta. Leo ni watalii pekee wanaotembelea mahali hapo, lakini maandishi bado yanaweza kusomeka.';
const HUNGARIAN =
  'A régi kikötőben a hajnali köd lassan oszlik fel, miközben a halászok a hálóikat javítják a mólón. A városka lakói évszázadok óta a tengerből élnek, és minden családnak megvan a maga története a nagy viharokról. Az idősebbek szerint a világítótorony őre egykor költő volt, aki verseit a falakra véste. Ma már csak a turisták látogatják, de a felirat a falakon még mindig jól olvasható.';
const CHINESE = '渡轮中午离开旧港，码头上的渔民还在修补渔网。灯塔的看守人年轻时写过诗，据说刻在墙上。'.repeat(4);

async function lint(text: string, config: Config = {}) {
  const linter = await createLinter(config);
  return linter.lintText(text, { format: 'text' });
}

describe('A language that nobody listed', () => {
  test.each([
    ['Swahili', SWAHILI],
    ['Hungarian', HUNGARIAN],
  ])('is named in a note: %s among Chinese', async (name, foreign) => {
    const { notes } = await lint(`${CHINESE}\n\n${foreign}\n`, { languages: ['zh', 'en'] });
    expect(notes).toMatchObject([{ id: 'unlisted-language', message: expect.stringContaining(` in ${name}, `) }]);
    expect(notes[0]?.message).toContain('from line 3 on');
  });

  test('is named in Chinese too, and by the detector of the config where there is one', async () => {
    const asked: (readonly string[])[] = [];
    const detector: Detector = {
      identify(text, { candidates }) {
        asked.push(candidates);
        return { lang: candidates[0] ?? 'tlh', posterior: 1, letters: text.length, reason: 'model' };
      },
    };
    const { notes } = await lint(`${CHINESE}\n\n${HUNGARIAN}\n`, { languages: ['zh', 'en'], locale: 'zh', detector });
    expect(notes.map(({ message }) => message).join()).toContain('似为克林贡语');
    expect(asked).toContainEqual([]);
  });

  test('is not asked for in text that is told', async () => {
    expect((await lint(CHINESE)).notes).toEqual([]);
  });
});

describe('A detector that fails', () => {
  const page = `<html lang="en"><p lang="zh">${CHINESE}</p><p>The ferry leaves.</p><nav><a href="/2">下一篇：潮汐表</a></nav></html>`;

  test('is one finding, whatever the rules ask', async () => {
    const detector: Detector = {
      identify() {
        throw new Error('model missing');
      },
    };
    const linter = await createLinter({ detector });
    const { findings } = await linter.lintText(`${page}<p>${HUNGARIAN}</p>`, { format: 'html' });
    const failures = findings.filter(({ rule }) => rule === 'internal-error');
    expect(failures).toMatchObject([
      { messageId: 'detector-failed', severity: 'error', message: expect.stringContaining('(model missing)') },
    ]);
  });

  test('to become ready is a mistake of the config', async () => {
    const detector: Detector = {
      ready: async () => {
        throw new Error('no such file');
      },
      identify: () => ({ lang: 'und', posterior: 0, letters: 0, reason: 'model' }),
    };
    await expect(createLinter({ detector })).rejects.toThrow('detector: could not be made ready: no such file');
    await expect(createResolver({ detector }).ready()).rejects.toMatchObject({
      text: { zh: 'detector：未能就绪：no such file' },
    });
  });
});
