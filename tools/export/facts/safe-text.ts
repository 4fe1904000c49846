/** What a spreadsheet takes for the beginning of a formula; a tab and a carriage return are passed over before one. */
const opens = /^[=+\-@\t\r]/;

/** A number as it is printed, a percentage too, and the dash that is a printed nil. */
const number = /^[+-]?[\d,]*\.?\d+%?$|^-$/;

/**
 * Returns a text so that no spreadsheet takes it for a formula: with an apostrophe in front where it begins like one.
 * Numbers are left as they are, whatever their sign.
 *
 * @example safeText("=HYPERLINK(…)") // "'=HYPERLINK(…)"; "-446432" and "-" stay
 */
export const safeText = (text: string): string =>
  opens.test(text) && !number.test(text) ? `'${text}` : text;
