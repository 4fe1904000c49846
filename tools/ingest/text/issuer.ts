import type { ReleaseText } from "../../release-text/release-text.ts";

/** The issuer whose releases the data hold. */
export const issuer = "Internet Initiative Japan";

/** Says whether a line is only the name of the issuer, as above its statements and pages. */
export const isIssuerLine = (text: string): boolean =>
  text
    .trim()
    .toLowerCase()
    .replace(/ inc\.?$/, "") === issuer.toLowerCase();

/**
 * Returns what a text lacks to be a release of the issuer, as the end of a sentence that begins "it has"; undefined if
 * nothing is missing.
 */
export function lackOfRelease({ tables, numbered }: ReleaseText): string | undefined {
  const texts = numbered.map(({ text }) => text);
  if (!texts.some(isIssuerLine)) return `no line that is the name of the issuer, ${issuer} Inc.`;
  if (tables.length === 0) return "no table: no line has tabs between cells.";
  const isDated = texts.some((text) => /Tokyo, .*\d{4} ?\/ ?New York, .*\d{4}/.test(text));
  if (!isDated)
    return "no day of publication, such as Tokyo, May 14, 2004 / New York, May 13, 2004.";
  return undefined;
}
