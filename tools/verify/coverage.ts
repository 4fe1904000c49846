import type { Span, TextLine } from "./compare-quotes.ts";

/** A number of the running text. */
export interface TextNumber extends Span {
  readonly text: string;
}

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

/**
 * Texts with digits that are not figures: periods, dates, times, references, addresses, and the rate, which is verified
 * separately.
 */
const notFigures = new RegExp(
  [
    String.raw`\b[1-4]Q\d{2,3}\b`,
    String.raw`\bFY ?\d{4}\b`,
    String.raw`\bfiscal(?: year)? \d{4}\b`,
    String.raw`\b${month} \d{1,2}(?:, \d{4})?\b`,
    String.raw`\b(?:19|2[01])\d\d\b`,
    String.raw`\b(?:Table|page|Appendix|Appendices) \d+`,
    String.raw`\(\d\)`,
    String.raw`\bForm \d+-[A-Z]\b`,
    String.raw`\d+:\d\d\b`,
    String.raw`\+\d+(?:-\d+)+`,
    String.raw`<?https?:\S+|\S+@\S+`,
    String.raw`JPY ?[\d.]+ = (?:US)?\\?\$1(?:\.00)?`,
  ].join("|"),
  "gi",
);

const number =
  /(?:(?<=JPY)|(?<![A-Za-z\d.,/-]))-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?(?!\d|[.,/-]\d|-?(?!million|billion)[A-Za-z])/g;

/** Returns the numbers of the running text, in order. Numbers in words, or joined to letters as in 64kbps, are ignored. */
export function numbersOf(lines: readonly TextLine[]): TextNumber[] {
  return lines.flatMap(({ text }, line) => {
    const left = text.replace(notFigures, (masked) => " ".repeat(masked.length));
    return [...left.matchAll(number)].map(({ 0: found, index }) => ({
      line,
      from: index,
      to: index + found.length,
      text: found,
    }));
  });
}

/** Returns the numbers of the running text that no recorded figure covers. */
export function uncovered(numbers: readonly TextNumber[], recorded: readonly Span[]): TextNumber[] {
  return numbers.filter(
    ({ line, from, to }) =>
      !recorded.some((span) => span.line === line && span.from < to && from < span.to),
  );
}

/** Returns a number with the words around it. */
export function inContext({ line, from, to }: TextNumber, lines: readonly TextLine[]): string {
  const { text } = lines[line] ?? { text: "" };
  const room = 30;
  const start = Math.max(0, from - room);
  const end = Math.min(text.length, to + room);
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}
