/** Codes of characters in the form that a file uses; a text that looks like one must be escaped. */
const code = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Surrogates without their other half, and two characters that XML does not allow. */
const unwritable =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** Returns a text without characters that no file can hold. */
export const writable = (text: string): string => text.replace(unwritable, "\uFFFD");

/**
 * Returns a text so that it is read back as the same text: `_x0041_` would be read as A, and half a character would make
 * the file unreadable.
 */
export const fileText = (text: string): string => writable(text).replace(code, "_x005F_");

/** The errors that every reader of the format knows. */
const known = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Returns an error as a file holds it: a newer one, such as #SPILL!, is stored as #VALUE!, as Excel does. */
export const fileError = (error: string): string => (known.includes(error) ? error : "#VALUE!");
