/** Characters that begin a formula for a spreadsheet; it ignores a tab and a carriage return before them. */
const opens = /^[=+\-@\t\r]/;

/** A printed number, also a percentage, or the dash that is a printed nil. */
const number = /^[+-]?[\d,]*\.?\d+%?$|^-$/;

/**
 * Returns a text that no spreadsheet reads as a formula: with an apostrophe in front if it begins like one. Numbers are
 * unchanged, whatever their sign.
 *
 * @example safeText("=HYPERLINK(…)") // "'=HYPERLINK(…)"; "-446432" and "-" stay
 */
export const safeText = (text: string): string =>
  opens.test(text) && !number.test(text) ? `'${text}` : text;
