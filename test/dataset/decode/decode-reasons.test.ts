import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { decodeReasons } from "../../../src/dataset/decode/decode-reasons.ts";

const reasons = (...rows: readonly string[]) =>
  decodeReasons(["reason\tjapanese", ...rows].join("\n"));

describe("the reasons in Japanese", () => {
  it("are found by the English", () => {
    assert.deepEqual(
      [...reasons("Rounded to add up.\t合計に合わせた端数処理。", "Misprinted.\t誤植。")],
      [
        ["Rounded to add up.", "合計に合わせた端数処理。"],
        ["Misprinted.", "誤植。"],
      ],
    );
  });

  it("stop the build if one language is missing or a reason is there twice", () => {
    for (const row of ["Misprinted.\t", "\t誤植。"])
      assert.throws(() => reasons(row), { message: /line 2: a reason needs both languages\.$/ });
    assert.throws(() => reasons("Misprinted.\t誤植。", "Misprinted.\t誤記。"), {
      message: "reasons.tsv, line 3: the reason stands here twice.",
    });
  });
});
