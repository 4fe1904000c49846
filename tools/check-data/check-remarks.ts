import type { Dataset } from "../../src/dataset/dataset.ts";
import { decodePeriodCode, decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import type { RemarkKind } from "../../src/dataset/decode/decode-remarks.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import { readRows, refuseLater, refuseOtherAmounts } from "./check-parts.ts";

/** Kinds that hold for all periods. */
const timeless: readonly RemarkKind[] = ["seasonality", "definition"];

/** The most characters of a remark's English text, so that it fits a line of a sheet. */
const longestText = 160;

/** Checks the remarks: the period that each is about, and its texts. */
export function checkRemarks(text: string, { releases }: Pick<Dataset, "releases">): void {
  for (const row of readRows("remarks.tsv", text)) {
    const { kind = "", period = "", release = "", amount, scale } = row.cells;
    if (period === "" && !timeless.some((each) => each === kind))
      throw fault(row, `a remark of the kind "${kind}" needs a period.`);
    if (period !== "")
      refuseLater(row, decodePeriodCode(row, period), decodeReleaseCode(row, release, releases));
    if (!amount && scale) throw fault(row, "the scale needs an amount.");
    refuseTexts(row);
  }
}

function refuseTexts(row: Row): void {
  const { period = "", text = "", japanese = "" } = row.cells;
  if (text === "" || japanese === "") throw fault(row, "a remark needs a text in both languages.");
  if (!text.startsWith(period) || !japanese.startsWith(period))
    throw fault(row, `both texts must begin with ${period}.`);
  refuseOtherAmounts(row, text, japanese);
  if (text.length > longestText)
    throw fault(row, `the text has ${text.length} characters, more than ${longestText}.`);
}
