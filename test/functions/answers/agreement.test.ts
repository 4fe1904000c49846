import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { answerablePeriods } from "../../../src/figures/answerable-periods.ts";
import { data } from "../../dataset/held.ts";
import { cell } from "../cell.ts";

const items = [...data.items.keys()];
const periods = answerablePeriods(data).map(({ period }) => period.code);
const releases = [null, "first", "1Q03", "4Q03", "2003-12-31"];

/** The statuses that agree with the marks of a figure: the most important mark decides, r and m allow any status. */
function statusesOf(marks: string): readonly string[] {
  if (marks.includes("†")) return ["superseded"];
  if (marks.includes("≠")) return ["inconsistent in source"];
  if (marks.includes("d")) return ["derived", "derived across releases"];
  return [marks.includes("c") ? "computed" : "reported"];
}

describe("FIGURE, STATUS, FLAG and SOURCE", () => {
  it("agree on every item, period and vintage: all answer, or all refuse with one message", () => {
    for (const item of items)
      for (const period of periods)
        for (const release of releases) {
          const asked = [period, item, release].join(" ");
          const figure = cell("FIGURE", period, item, null, release);
          const others = ["STATUS", "FLAG", "SOURCE"].map((id) => cell(id, period, item, release));
          if (typeof figure === "object") {
            for (const other of others) assert.deepEqual(other, figure, asked);
            continue;
          }
          const [status, marks, source] = others.map((shown) =>
            typeof shown === "string" ? shown : assert.fail(`${asked}: ${JSON.stringify(shown)}`),
          );
          assert.ok(statusesOf(marks ?? "").includes(status ?? ""), `${asked}: ${status} ${marks}`);
          assert.equal(source?.startsWith("Derived"), marks?.includes("d"), asked);
          assert.equal(source?.includes("superseded: "), marks?.includes("†"), asked);
        }
  }).timeout(60_000);
});
