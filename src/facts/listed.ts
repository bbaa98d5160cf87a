/** The entries of a list that is written with `|` or line ends between them; blanks around an entry do not count. */
export function listed(entries: string): readonly string[] {
  return entries
    .split(/[|\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
