import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { listChecks } from "../../../src/lookup/checks/check-list.ts";
import { checkDetail } from "../../../src/lookup/checks/check-detail.ts";
import { filterChecks, type CheckFilter } from "../../../src/lookup/checks/filter-checks.ts";
import { data } from "../../dataset/held.ts";
import { checks } from "../../reconciliation/held-checks.ts";

const found = (filter: CheckFilter): string[] =>
  filterChecks(data, checks, filter).map(({ id }) => id);

describe("the list of checks", () => {
  it("holds all of the reconciliation, and draws often while they are tested", () => {
    const steps = listChecks(data);
    let step = steps.next();
    let drawn = 0;
    for (; !step.done; step = steps.next()) drawn += 1;
    assert.deepEqual(step.value.checks, checks);
    assert.ok(drawn >= checks.length / 50, String(drawn));
    assert.deepEqual(Object.fromEntries(step.value.counts), {
      exact: 1884,
      rounding: 21,
      weak: 15,
      restated: 51,
      documented: 67,
      incomplete: 157,
    });
  });

  it("is filtered by verdict, table and release without loss", () => {
    const total = (filters: readonly CheckFilter[]): number =>
      filters.reduce((sum, filter) => sum + found(filter).length, 0);
    const tables = new Set(checks.map(({ finding }) => finding.target.table.identity.code));
    assert.equal(total([...tables].map((table) => ({ table }))), checks.length);
    assert.equal(total([{ release: "1Q03" }, { release: "4Q03" }]), checks.length);
    assert.equal(found({ verdict: "documented" }).length, 67);
    assert.equal(found({}).length, checks.length);
  });

  it("is found by labels, synonyms, Japanese, periods, tables and families, every word of the text", () => {
    const items = (text: string): string[] => [
      ...new Set(filterChecks(data, checks, { text }).map(({ item }) => item)),
    ];
    assert.ok(items("systems integration").includes("Revenue.SI"));
    assert.ok(items("システム").includes("Revenue.SI"));
    assert.ok(items("COGS").includes("Cost.Total"));
    assert.ok(found({ text: "footing 4q03 balance" }).every((id) => id.startsWith("footing:4Q03")));
    assert.ok(found({ text: "roll-forward" }).length > 0);
    assert.deepEqual(found({ text: "zzz" }), []);
  });

  it("is of a figure where it is tested or held against", () => {
    const figure = { item: "Revenue.SI", period: "4Q03", release: "4Q03" };
    const ids = found({ figure });
    assert.ok(ids.some((id) => id.startsWith("footing:4Q03:IS:Revenue.Total:4Q03:JPY")));
    assert.ok(ids.some((id) => id.startsWith("same figure:4Q03:1:Revenue.SI:4Q03:JPY")));
    assert.ok(found({ figure: { ...figure, release: undefined } }).length >= ids.length);
  });
});

describe("a check in detail", () => {
  const detail = (id: string): ReturnType<typeof checkDetail> =>
    checkDetail(checks.find((check) => check.id.startsWith(id)) ?? assert.fail(id));

  it("has its figures with their places, and both ranges in the printed unit", () => {
    const { target, figures, ...rest } = detail("footing:4Q03:IS:Revenue.Total:4Q03:JPY");
    assert.equal(target.text, "11,617,002");
    assert.deepEqual(
      figures.map(({ item, text, sign, period, release, table }) =>
        [item.code, text, sign, period, release, table.id].join(" "),
      ),
      [
        "Revenue.ConnectivityVAS 5,498,547 1 4Q03 4Q03 IS",
        "Revenue.SI 4,001,449 1 4Q03 4Q03 IS",
        "Revenue.Equipment 2,117,006 1 4Q03 4Q03 IS",
      ],
    );
    assert.deepEqual(rest.printedRange, ["11,617,001.5", "11,617,002.5"]);
    assert.deepEqual(rest.computedRange, ["11,617,000.5", "11,617,003.5"]);
    assert.deepEqual([rest.computed, rest.difference, rest.isStrict], ["11,617,002", "0", false]);
    assert.match(rest.explanation, /^Agrees\./);
  });

  it("has percentages in percent, and no computed range where a figure is missing", () => {
    // (18.4%) of 4,001 against 4,905 million: every quotient of 4,000.5 to 4,001.5 and 4,904.5 to 4,905.5, less one.
    const change = detail("change:4Q03:1:Revenue.SI:4Q03:YoY");
    assert.deepEqual(change.printedRange, ["(18.45%)", "(18.35%)"]);
    const [low = "", high = ""] = change.computedRange ?? [];
    assert.ok(low.startsWith("(18.4") && high.startsWith("(18.4"), `${low} ${high}`);
    const missing = checks.find(({ verdict }) => verdict === "incomplete") ?? assert.fail();
    assert.equal(checkDetail(missing).computedRange, undefined);
  });
});
