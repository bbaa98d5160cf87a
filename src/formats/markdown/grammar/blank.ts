/** Whether the code unit is a blank or a tab: what may stand around the text of a line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
