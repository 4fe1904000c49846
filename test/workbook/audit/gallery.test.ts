import assert from "node:assert/strict";
import { auditInSteps } from "../../../src/workbook/audit/audit.ts";
import { data } from "../../dataset/held.ts";
import { statements, tables } from "../../gallery/plans.ts";
import { booksOf } from "../plan-as-book.ts";
import { finish } from "./books.ts";

const fills = ["live", "spill", "values"] as const;

for (const [n, exhibit] of [...statements, ...tables].entries()) {
  const fill = fills[n % fills.length] ?? "live";
  it(`an audit of ${exhibit.name}, ${fill}, finds nothing but what the sheet itself says`, () => {
    const book = booksOf(exhibit.planAt({ row: 1, column: 1 }, fill));
    const before = structuredClone(book);
    const { findings, cells } = finish(auditInSteps(book, { data, namespace: "IIJ" }));
    assert.ok(cells > 0);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== "information"),
      [],
    );
    assert.deepEqual(book, before);
  }).timeout(10_000);
}
