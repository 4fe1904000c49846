/** The width of a digit of Excel's usual font, in pixels. */
const digit = 7;

/** Returns a width in pixels as a file holds it: in digits, cut to 1/256. */
export const fileWidth = (pixels: number): number => Math.trunc((pixels / digit) * 256) / 256;

/** Returns the width of a column for a number of digits, including its margins of 5 pixels. */
export const widthForDigits = (count: number): number => fileWidth(count * digit + 5);
