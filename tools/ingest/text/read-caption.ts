import { numberedTitleIn } from "../../release-text/caption.ts";
import { quartersIn } from "../../release-text/header.ts";
import type { NumberedLine, TextTable } from "../../release-text/release-text.ts";
import { isIssuerLine } from "./issuer.ts";

/** The caption above a table. */
export interface Caption {
  readonly line: number;
  /** The printed number; undefined for a statement of the appendix. */
  readonly number: string | undefined;
  /** The title as printed, without number, unit and "(unaudited)"; "" if no line can be one. */
  readonly title: string;
  /** The words about unit, scale and span. */
  readonly words: string;
  /** `thousands`, `millions`, `billions`; undefined where the caption gives none. */
  readonly scale: string | undefined;
  /** How many quarters its flows are of. */
  readonly quarters: number;
}

const longestTitle = 120;

/** Returns the caption in the lines above a table. */
export function readCaption({ above, line }: TextTable): Caption {
  const numbered = above.flatMap((each) => {
    const title = numberedTitleIn(each.text);
    return title ? [{ ...title, at: each.line }] : [];
  });
  const last = numbered.at(-1);
  if (last) {
    const { title, unit } = withoutUnit(last.words);
    return captionOf(last.at, last.number, title, unit);
  }
  const title = titleLine(above);
  const words = above
    .filter((each) => each.line >= (title?.line ?? 0))
    .map(({ text }) => text)
    .join("\n");
  return captionOf(title?.line ?? line, undefined, withoutUnaudited(title?.text ?? ""), words);
}

const captionOf = (
  line: number,
  number: string | undefined,
  title: string,
  words: string,
): Caption => ({
  line,
  number,
  title,
  words,
  scale: scaleWord(words),
  quarters: quartersIn(words),
});

const scaleWord = (words: string): string | undefined =>
  /in (thousands|millions|billions)/i.exec(words)?.[1]?.toLowerCase();

/** Removes the last parentheses if they give the unit. */
function withoutUnit(words: string): { readonly title: string; readonly unit: string } {
  const [, title, unit] =
    /^(.*?)\s*\(([^()]*(?:JPY|USD|Unit|Gbps| in )[^()]*)\)$/i.exec(words) ?? [];
  return title === undefined || unit === undefined
    ? { title: words, unit: words }
    : { title, unit };
}

const withoutUnaudited = (text: string): string => text.replace(/\s*\(unaudited\)\s*$/i, "").trim();

/** The title of a statement: the last line above it that is not about spans, units, notes or the issuer. */
function titleLine(above: readonly NumberedLine[]): NumberedLine | undefined {
  const line = above.findLast(
    ({ text }) =>
      !/^(?:for the |as of |appendix\b|note\b|[(<])/i.test(text.trim()) && !isIssuerLine(text),
  );
  return line && line.text.length <= longestTitle ? line : undefined;
}

const smallWords = ["of", "and", "the", "in", "for", "to", "on"];

/** Returns a title in capitals as our files write it: `CONSOLIDATED BALANCE SHEETS` is Consolidated Balance Sheets. */
export function titleCase(title: string): string {
  if (/[a-z]/.test(title)) return title;
  return title
    .toLowerCase()
    .split(" ")
    .map((word, i) =>
      i > 0 && smallWords.includes(word) ? word : word.replace(/^[a-z]/, (c) => c.toUpperCase()),
    )
    .join(" ");
}
