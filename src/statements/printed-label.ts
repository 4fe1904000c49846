const footnoteMark = /\s*⁽?[⁰¹²³⁴-⁹]+⁾?$/u;

/** Returns a printed label with IIJ where the scanned text has IJ; its footnote mark is kept. */
export const printedLabel = (printed: string): string =>
  printed.replace(/\bIJ(?=4U|\b)/g, "IIJ").trim();

/** Returns a printed label without its footnote mark, and with IIJ where the scanned text has IJ. */
export const formatLabel = (printed: string): string =>
  printedLabel(printed.replace(footnoteMark, ""));
