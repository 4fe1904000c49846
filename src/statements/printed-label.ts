const footnoteMark = /\s*⁽?[⁰¹²³⁴-⁹]+⁾?$/u;

/** Returns a printed label without its footnote mark, and with IIJ where the scanned text reads IJ. */
export function formatLabel(printed: string): string {
  return printed
    .replace(footnoteMark, "")
    .replace(/\bIJ(?=4U|\b)/g, "IIJ")
    .trim();
}
