import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { BlockContent } from "../../excel/block-content.ts";
import { periodOrFailure } from "../../model/decode-period.ts";
import type { Vintage } from "../../model/release.ts";
import { findUnit } from "../../model/unit.ts";
import { rows } from "../../sheet/statement/layout.ts";
import { besides, type Beside, type ColumnRequest } from "../../statements/columns/column.ts";

/** The request of each column with which a block of values was inserted. */
export interface HeadsOfValues {
  readonly requests: readonly ColumnRequest[];
  /** Whether it has columns for periods without data or in the future. */
  readonly aligned: boolean;
}

/**
 * Reads the request of each column of a block of values from its heads, the folded rows first; undefined if one cannot be
 * read.
 */
export function headsOfValues(data: Dataset, content: BlockContent): HeadsOfValues | undefined {
  const { formulas, headRow, firstFigure, heads } = content;
  const text = (row: keyof typeof rows, column: number): string =>
    String(formulas[headRow + rows[row] - rows.period]?.[column] ?? "");
  const requests: ColumnRequest[] = [];
  let aligned = false;
  for (const [n, head] of heads.entries()) {
    const column = firstFigure + n;
    const [noted, ended] = [text("noted", column), text("ended", column)];
    if (noted === "" && ended === "") {
      aligned ||= head !== "";
      continue;
    }
    const request = requestOf(data, {
      period: noted === "" ? head : noted,
      asked: text("asked", column),
      shown: noted === "" ? ended : "",
    });
    if (!request) return undefined;
    requests.push(request);
  }
  return { requests, aligned };
}

function requestOf(
  data: Dataset,
  told: { readonly period: string; readonly asked: string; readonly shown: string },
): ColumnRequest | undefined {
  const newest = data.releases.at(-1)?.quarter;
  const period = newest && periodOrFailure(told.period, newest);
  const vintage = vintageIn(data, told.asked);
  const shows = showsIn(told.shown);
  if (!period || period instanceof Failure || vintage === undefined) return undefined;
  if (told.shown !== "" && shows === undefined) return undefined;
  return { period, vintage, ...(shows && { shows }) };
}

/** Reads the vintage of a column. A release chosen for the column is before the day: "1Q03@20040514". */
function vintageIn({ releases }: Dataset, asked: string): Vintage | undefined {
  const [own = ""] = asked.split("@");
  if (own === "" || /^\d{8}$/.test(own)) return "latest";
  return own === "first" ? own : releases.find(({ code }) => code === own);
}

/** Reads what a column next to amounts shows. The head of dollars has their unit and rate, that of a share the total. */
function showsIn(ended: string): Beside | undefined {
  if (ended.startsWith("% of ")) return "Share";
  if (findUnit(ended.split(" ")[0] ?? "")?.currency === "USD") return "USD";
  return besides.find((each) => each === ended);
}
