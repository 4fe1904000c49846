import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { likenessOf } from "../../../../tools/ingest/placing/labels.ts";

describe("how alike two labels are", () => {
  it("does not see case, spaces, marks, quotes and dashes", () => {
    const same: readonly (readonly [string, string])[] = [
      ["Operating income(loss)", "Operating Income (loss)"],
      ["Other⁵", "Other"],
      ["Total shareholders’ equity", "Total shareholders' equity"],
      ["Long-term borrowings – current portion", "Long-term borrowings-current portion"],
      ["Common stock ⁽²⁾", "Common stock"],
      ["IJ4U (Dial-up)", "IIJ4U (Dial-up)"],
    ];
    for (const [one, other] of same) assert.equal(likenessOf(one, other), 1, one);
  });

  it("takes a result, a change and a flow for one, whatever way they went", () => {
    const same: readonly (readonly [string, string])[] = [
      ["Net loss", "Net income (loss)"],
      ["Income tax benefit (expense)", "Income tax expense (benefit)"],
      ["Losses on other investments", "Losses (gains) on other investments-net"],
      ["Net Decrease in Cash", "Net Increase (Decrease) in Cash"],
      [
        "Net cash used in investing activities",
        "Net cash provided by (used in) investing activities",
      ],
    ];
    for (const [one, other] of same) assert.equal(likenessOf(one, other), 0.95, one);
  });

  it("keeps apart what is not the same", () => {
    const apart: readonly (readonly [string, string])[] = [
      ["Other", "Other expenses"],
      ["Accrued expenses", "Prepaid expenses"],
      ["Total assets", "Total current assets"],
      ["Restricted cash", "Cash"],
      ["Net loss", "Operating loss"],
      ["Proceeds from long-term borrowings", "Repayments of long-term borrowings"],
    ];
    for (const [one, other] of apart) assert.ok(likenessOf(one, other) < 0.7, one);
  });
});
