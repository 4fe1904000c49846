import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { reportMarkdown } from "../../tools/reconciliation-report.ts";
import { altered } from "../dataset/altered.ts";
import { data } from "../dataset/held.ts";
import { real } from "../data/real.ts";
import { checks } from "../reconciliation/held-checks.ts";

const report = reportMarkdown(data);

/** The headings of a report, in order. */
const headings = (text: string): string[] =>
  text.split("\n").filter((line) => line.startsWith("## "));

describe("docs/reconciliation.md", () => {
  it("is current; npm run report writes it", () => {
    const kept = path.resolve(import.meta.dirname, "../../docs/reconciliation.md");
    assert.equal(fs.readFileSync(kept, "utf8"), reportMarkdown(real));
  });

  it("has a section for each verdict that is not exact, with a count", () => {
    assert.deepEqual(headings(report), [
      "## Conventions, inferred",
      "## Source inconsistent, explained (67)",
      "## Restated (51)",
      "## Agrees within rounding (21)",
      "## Agrees, but weakly (15)",
      "## Not testable (157)",
    ]);
  });

  it("puts what is open first", () => {
    const misprinted = reportMarkdown(altered("4Q03", "6", "\t78\t", "\t77\t"));
    assert.match(headings(misprinted)[1] ?? "", /^## Source inconsistent, unexplained \(\d+\)$/);
  });

  it("tells each check that is not exact in a row, without its opening words", () => {
    const rows = report.split("\n").filter((line) => /^\| [14]Q03 \|/.test(line));
    assert.equal(rows.length, checks.filter(({ verdict }) => verdict !== "exact").length);
    assert.ok(
      rows.includes(
        "| 1Q03 | 1 | JPY | footing | Connectivity services (dedicated and dial-up) 1Q03, Table 1 of the 1Q03 release: 3,321 + 767 = 4,088; printed 4,089; difference 1 million, allowance 1.5 million. |",
      ),
    );
  });

  it("gives the conventions with the evidence", () => {
    assert.ok(
      report.includes(
        "- How are millions made from thousands? rounded half up: 158 of 162; truncated: 92 of 162.",
      ),
    );
  });
});
