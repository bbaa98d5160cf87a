import { describe, expect, it } from 'vitest';
import { idAfter, mayHoldId } from '../../../rules/contact-spam/contacts.ts';

describe('a text that may hold the id of an account', () => {
  it.each(['abcd1', 'a_b-1', '微信haigang888', 'V信: hai_gang_8', 'ID 12345', '微信：1 2 3 4 5', '(1)2(3)4(5)'])(
    'is seen where there is one: %s',
    (text) => expect(mayHoldId(text, 0)).toBe(true),
  );

  it.each(['A4', 'MP3 和 4G', 'abc1', '2024', 'abcdef', '8859-', 'xabcd 1', ''])(
    'is not seen in short words and numbers: %s',
    (text) => expect(mayHoldId(text, 0)).toBe(false),
  );

  it.each(['微信 ab_c1', '微信号：wxid-20', 'QQ 123456', 'WhatsApp me: seller_2024'])(
    'is one wherever an id follows a name: %s',
    (text) => {
      const end = /^(?:微信号?|QQ|WhatsApp)/.exec(text)![0].length;
      expect(idAfter(text, end)).toBe(text.length);
      expect(mayHoldId(text, 0)).toBe(true);
    },
  );

  it('takes a long text no longer than its length says', () => {
    const start = performance.now();
    expect(mayHoldId('-a'.repeat(200_000), 0)).toBe(false);
    expect(mayHoldId('a'.repeat(400_000), 0)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
