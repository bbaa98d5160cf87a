import { describe, it } from 'vitest';
import rule from '../../rules/off-topic-vocabulary/index.ts';
import { testRule } from '../../src/testing/index.ts';

const EN = 'Play at our ⟦online casino⟧ with a ⟪casino bonus⟫ and ⟪free spins⟫ tonight.';
const ZH = '欢迎来到⟦线上赌场⟧，这里有⟪百家乐⟫和⟪老虎机⟫。';

testRule(
  rule,
  {
    valid: [
      'The police said that the court had closed an online casino after a study of slot machines, free spins and sports betting.',
      { name: '新闻', html: '<p>警方昨日查处一家线上赌场，法院判决其百家乐、老虎机业务违法。</p>' },
      { name: 'two terms', html: '<p>线上赌场和老虎机。</p>' },
      {
        name: 'sparse',
        html: `<p>An online casino, free spins, slot machines. ${'The harbour was quiet on Monday. '.repeat(60)}港口</p>`,
      },
      { name: 'allowed', html: '<p>线上赌场、百家乐、老虎机</p>', options: { allow: ['百家乐'] } },
      { name: 'another list', html: '<p>线上赌场、百家乐、老虎机</p>', options: { builtIn: false } },
    ],
    invalid: [
      { name: 'gambling', html: `<p>${EN}</p>`, markdown: `${EN}\n`, text: EN, message: 'offTopic' },
      {
        name: '赌博',
        html: `<p>${ZH}</p>`,
        markdown: `${ZH}\n`,
        text: ZH,
        message: 'offTopic',
        says: '“线上赌场 / 百家乐 / 老虎机” are words of gambling, which this site is not about; remove the text, or name “gambling” in “topics”.',
      },
      {
        name: 'own terms',
        html: '<p>⟦渔船⟧和⟪渔网⟫和⟪渔灯⟫</p>',
        options: { builtIn: false, also: ['渔船', '渔网', '渔灯'] },
        message: 'offTopic',
      },
    ],
  },
  { describe, it },
);
