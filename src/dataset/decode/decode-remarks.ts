import { attempt, broken, Failure } from "../../errors.ts";
import { shift, type Decimal } from "../../exact/decimal.ts";
import { decodePrinted } from "../../exact/printed.ts";
import { decodePrintedPeriod } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release } from "../../model/release.ts";
import { decodeScale } from "./decode-tables.ts";
import { decodeRecords } from "./tsv.ts";

/** What sort of fact a remark tells. A `definition` says how a line is made up. */
export const remarkKinds = [
  "write-off",
  "gain",
  "reversal",
  "impairment",
  "tax",
  "shares",
  "reclassification",
  "one-off cost",
  "one-off revenue",
  "one-off cash flow",
  "foreign exchange",
  "redefinition",
  "seasonality",
  "definition",
] as const;

export type RemarkKind = (typeof remarkKinds)[number];

/** Kinds that are about a line in all periods. */
const timeless: readonly RemarkKind[] = ["seasonality", "definition"];

/** The most characters of a remark's English text, so that it fits a line of a sheet. */
const longestText = 160;

/** What a reader of a line must know, in our words. */
export interface Remark {
  readonly kind: RemarkKind;
  /** The line it stands at. */
  readonly item: Item;
  /** The period it is about; undefined when it holds for all. */
  readonly period: Period | undefined;
  /** The release that says so, first. */
  readonly release: Release;
  /** Yen in single units, with the sign it is printed with; undefined when no release prints an amount. */
  readonly amount: Decimal | undefined;
  readonly text: string;
  readonly japanese: string;
}

type Row = Readonly<Record<string, string>>;

/**
 * Returns the remarks in the order they are written down.
 *
 * One fact may stand at several lines: its rows then share kind, period, release and the size of the amount.
 */
export function decodeRemarks(
  text: string,
  releases: readonly Release[],
  items: ReadonlyMap<string, Item>,
): Remark[] {
  const lines = linesOfRecords(text);
  return decodeRecords(text).map((row, i) => {
    const where = `remarks.tsv, line ${lines[i] ?? 0}`;
    const item = items.get(row["item"] ?? "");
    if (!item) throw broken(`${where}: "${row["item"] ?? ""}" is not an item.`);
    const release = releases.find(({ code }) => code === row["release"]);
    if (!release) throw broken(`${where}: the release "${row["release"] ?? ""}" is not held.`);
    const kind = decodeKind(row["kind"] ?? "", where);
    return {
      kind,
      item,
      period: decodePeriodOf(row["period"] ?? "", kind, where),
      release,
      amount: decodeAmount(row, where),
      ...decodeTexts(row, where),
    };
  });
}

/** The line numbers of the records of a tab-separated text; empty lines hold none. */
function linesOfRecords(text: string): number[] {
  return text
    .replace(/\r/g, "")
    .split("\n")
    .flatMap((line, i) => (line === "" ? [] : [i + 1]))
    .slice(1);
}

function decodeKind(text: string, where: string): RemarkKind {
  const kind = remarkKinds.find((name) => name === text);
  if (!kind) throw broken(`${where}: "${text}" is not a kind of remark.`);
  return kind;
}

function decodePeriodOf(text: string, kind: RemarkKind, where: string): Period | undefined {
  if (text === "") {
    if (timeless.includes(kind)) return undefined;
    throw broken(`${where}: a remark of the kind "${kind}" needs a period.`);
  }
  const period = attempt(() => decodePrintedPeriod(text));
  if (period instanceof Failure || period.code !== text)
    throw broken(`${where}: "${text}" is not the code of a period.`);
  return period;
}

function decodeAmount({ amount = "", scale = "" }: Row, where: string): Decimal | undefined {
  if ((amount === "") !== (scale === ""))
    throw broken(`${where}: an amount and its scale go together.`);
  if (amount === "") return undefined;
  const value = decodePrinted(amount);
  if (!value) throw broken(`${where}: "${amount}" is not a printed amount.`);
  return shift(value, decodeScale(scale, `${where}: the amount`));
}

function decodeTexts(row: Row, where: string): Pick<Remark, "text" | "japanese"> {
  const { text = "", japanese = "" } = row;
  if (text === "" || japanese === "")
    throw broken(`${where}: the text is missing, in English or in Japanese.`);
  if (text.length > longestText)
    throw broken(
      `${where}: the text has ${text.length} characters; at most ${longestText} fit a line.`,
    );
  return { text, japanese };
}
