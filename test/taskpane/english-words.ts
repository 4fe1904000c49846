/** Texts that are the same in both languages: names, keys, codes of the functions and of the catalogue, addresses. */
const same: readonly RegExp[] = [
  // Texts in quotation marks: printed, typed or named by the user.
  /「[^「」]*」|“[^”]*”|"[^"]*"/g,
  /=?(?<![A-Za-z])IIJ\.[A-Z]+(?:\([^()]*\))?/g,
  /引数 [a-z_]+/g,
  /(?:コード|候補|公表期間|収録期間)：[^。]*。/g,
  /(?<![A-Za-z])(?:FY\d{4}|LTM|LFQ|LFY|YTD|[1-4]Q\d\d|[12]H\d\d|9M\d\d)(?:@[\w-]+)?/g,
  /(?<![\d])\d{1,2}-[A-Z][a-z]{2}-\d\d(?!\d)/g,
  /(?<![A-Za-z])[A-Z][A-Za-z&]*\.[A-Z][A-Za-z&0-9]*/g,
  /#[A-Z]+(?:\/[A-Z0-9]+)?[!?]?/g,
  /(?<![A-Za-z])(?:JPY|USD)(?:k|m|bn)?(?![A-Za-z])/g,
  /(?<![A-Za-z])(?:[kMG]bps|YoY|QoQ|latest|first|Share|Difference)(?![A-Za-z])/g,
  /(?<![A-Za-z])(?:Excel|Office|Ctrl|Shift|Alt|Enter|Esc|Windows|Mac)(?![A-Za-z])/g,
  /'(?:[^']|'')+'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g,
];

/** Returns the English words in a text that is to be Japanese; none where all that is Latin is a name or a code. */
export function englishWordsIn(text: string, names: readonly string[] = []): string[] {
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, " ");
  for (const pattern of same) rest = rest.replace(pattern, " ");
  return rest.match(/[A-Za-z][a-z]{2,}/g) ?? [];
}
