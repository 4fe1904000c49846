import { decodeWord } from "../../src/dataset/decode/decode-parts.ts";
import { fault } from "../../src/dataset/decode/tsv.ts";
import { relations } from "../../src/reconciliation/check.ts";
import { isReason, readRows } from "./check-parts.ts";

/** Checks that every documented exception has a reason. */
export function checkExceptions(text: string): void {
  for (const row of readRows("exceptions.tsv", text)) {
    if (!isReason(row.cells["reason"] ?? "")) throw fault(row, "an exception needs a reason.");
    decodeWord(row, "relation", row.cells["relation"] ?? "", relations);
  }
}
