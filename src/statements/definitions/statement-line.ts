import type { Term } from "../../model/item.ts";

/** A row of a statement: a heading, the figures of an item, or a calculation from other rows. */
export type StatementLine =
  | { readonly kind: "heading"; readonly label: string; readonly indent: number }
  | ItemLine
  | TotalLine
  | RatioLine
  | GrowthLine
  | OutcomeLine;

/** The figures of an item, with its label in the catalogue or a label of its own. */
interface ItemLine {
  readonly kind: "line";
  readonly item: string;
  readonly indent: number;
  readonly label?: string;
}

/** A total of lines above it: the lines of `of`, else the sum or the parts in the catalogue. */
interface TotalLine {
  readonly kind: "total";
  readonly item: string;
  readonly indent: number;
  readonly grand: boolean;
  readonly of?: readonly Term[];
}

/** One line above as a fraction of another. */
interface RatioLine {
  readonly kind: "ratio";
  readonly label: string;
  readonly part: string;
  readonly whole: string;
  readonly indent: number;
}

/** The change of an item on the year before. */
interface GrowthLine {
  readonly kind: "growth";
  readonly label: string;
  readonly item: string;
  readonly indent: number;
}

/**
 * Says whether the line above (the actual figure) reached the guidance two lines above. Guidance in words means 0 or
 * more.
 */
interface OutcomeLine {
  readonly kind: "outcome";
  readonly label: string;
  readonly indent: number;
}

/** A heading ends in a colon, so that its label differs from that of the total below it. */
export const heading = (label: string, indent = 0): StatementLine => ({
  kind: "heading",
  label: `${label}:`,
  indent,
});
export const line = (item: string, indent = 1, label?: string): StatementLine => ({
  kind: "line",
  item,
  indent,
  ...(label !== undefined && { label }),
});
export const total = (item: string, indent = 0, of?: readonly Term[]): StatementLine => ({
  kind: "total",
  item,
  indent,
  grand: false,
  ...(of && { of }),
});
export const grand = (item: string, of?: readonly Term[]): StatementLine => ({
  kind: "total",
  item,
  indent: 0,
  grand: true,
  ...(of && { of }),
});
export const ratio = (label: string, part: string, whole: string, indent = 1): StatementLine => ({
  kind: "ratio",
  label,
  part,
  whole,
  indent,
});
export const growth = (label: string, item: string, indent = 1): StatementLine => ({
  kind: "growth",
  label,
  item,
  indent,
});
export const outcome = (label: string): StatementLine => ({ kind: "outcome", label, indent: 1 });

/** Returns the item of a line, or undefined: headings, ratios and outcomes have none. */
export const itemOfLine = (of: StatementLine): string | undefined =>
  "item" in of ? of.item : undefined;

/** Returns the row of an item among the lines of a statement; -1 if it has none. */
export const rowOfItem = (lines: readonly StatementLine[], item: string): number =>
  lines.findIndex((of) => itemOfLine(of) === item);

/** Returns the line whose growth a growth line shows; undefined for other lines, or if there is none. */
export function lineTold(lines: readonly StatementLine[], growing: number): number | undefined {
  const line = lines[growing];
  if (line?.kind !== "growth") return undefined;
  const told = lines.findIndex((of) => of.kind !== "growth" && itemOfLine(of) === line.item);
  return told < 0 ? undefined : told;
}
