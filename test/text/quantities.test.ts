import { expect, test } from 'vitest';
import { quantities } from '../../src/text/quantities.ts';

test.each([
  ['Ten boats, 3 March 2024', '3 march 2024'],
  ['The pier on Monday evening', 'monday'],
  ['１２ ships', '12'],
  ['港口夜景，摄于周一晚上', '一'],
  ['月曜日の港', '月'],
  ['부산항, 화요일', '화'],
  ['Порт, 5 марта', '5 марта'],
  ['El puerto en abril', 'abril'],
  ['The marching band of Sundayville', ''],
  ['港口的月光', ''],
  ['', ''],
])('%s → “%s”', (text, expected) => expect(quantities(text)).toBe(expected));
