/**
 * Whether a code unit is a punctuation mark that nearly every text holds: General Punctuation from the hyphen on, the middle
 * dot, CJK marks and brackets, full-width marks. What Unicode's tables tell of these is known without asking them, which
 * takes the first page a millisecond.
 */
export function isUsualMark(unit: number): boolean {
  return (
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x3001 && unit <= 0x3003) ||
    (unit >= 0x3008 && unit <= 0x301b) ||
    (unit >= 0xff01 && unit <= 0xff0f) ||
    (unit >= 0xff1a && unit <= 0xff20) ||
    unit === 0xb7
  );
}
