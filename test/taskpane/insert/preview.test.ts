import assert from "node:assert/strict";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { openDataset } from "../../../src/dataset/open-dataset.ts";
import { openWords } from "../../../src/dataset/open-notes.ts";
import { toCell } from "../../../src/exact/decimal.ts";
import { defaultUnit } from "../../../src/model/unit.ts";
import { fills } from "../../../src/sheet/plan/placement.ts";
import type { Size } from "../../../src/sheet/plan/sheet-plan.ts";
import { arrangeStatement } from "../../../src/statements/arrange/arrange-statement.ts";
import { valueOf, wordOf } from "../../../src/statements/arrange/entry.ts";
import { definitions } from "../../../src/statements/definitions/gallery.ts";
import type { StatementCode } from "../../../src/statements/definitions/definition.ts";
import { openingColumns } from "../../../src/statements/columns/opening-columns.ts";
import {
  choose,
  firstChoice,
  toSubject,
  type Choice,
  type ChoiceStep,
} from "../../../src/taskpane/insert/choice.ts";
import type { Subject } from "../../../src/taskpane/insert/gallery.ts";
import { previewOf, sheetSize, type Preview } from "../../../src/taskpane/insert/preview.ts";

const data = openDataset();

/** A reconciliation reads the claims, so it would fail with this dataset. */
const unreconciled: Dataset = {
  ...data,
  get claims(): never {
    throw new Error("The preview reconciles the releases.");
  },
};
const words = openWords(data);

const chosen = (subject: Subject, ...steps: ChoiceStep[]): Choice =>
  [toSubject(data, subject), ...steps].reduce(choose, firstChoice(data, "en"));
const preview = (subject: Subject, ...steps: ChoiceStep[]): Preview =>
  previewOf(data, chosen(subject, ...steps), words);
const statement = (code: StatementCode): Subject => ({ kind: "statement", code });

/** Returns the number in a text, and its number of decimals. */
function read(text: string): { value: number; places: number } | undefined {
  const bare = text.replace(/[\s,%†r≠dcm]/gu, "");
  if (bare === "–") return { value: 0, places: 0 };
  const [, negative, digits = "", places = ""] = /^(\()?(\d+(?:\.(\d+))?)\)?$/.exec(bare) ?? [];
  if (digits === "") return undefined;
  const hundredths = text.includes("%") ? 100 : 1;
  return {
    value: (Number(digits) / hundredths) * (negative ? -1 : 1),
    places: places.length + (hundredths === 100 ? 2 : 0),
  };
}

describe("previewOf a statement", () => {
  // The guidance is inserted as a report, not as a statement.
  for (const code of (Object.keys(definitions) as StatementCode[]).filter(
    (code) => code !== "Guidance",
  ))
    for (const fill of fills)
      it(`shows every figure of ${code} to the digits of its sheet, filled with ${fill}`, () => {
        const inOrder: ChoiceStep = { set: "looks", to: { aligned: false } };
        const { lines } = preview(statement(code), { set: "fill", to: fill }, inOrder);
        const columns = openingColumns(data, definitions[code]);
        const arranged = arrangeStatement(data, definitions[code], columns, defaultUnit);
        assert.deepEqual(
          lines.map(({ label }) => label),
          arranged.rows.map(({ label }) => label),
        );
        let compared = 0;
        arranged.rows.forEach(({ entries, label }, row) => {
          entries.forEach((entry, n) => {
            const text = lines[row]?.cells[n]?.trimEnd() ?? "missing";
            const value = valueOf(entry);
            if (!value) {
              // A single formula for the sheet answers #N/A for any missing figure.
              const errs = fill === "spill" && entry && "failure" in entry;
              const word = errs ? "#N/A" : (wordOf(entry) ?? "");
              assert.equal(text.trim(), word, `${label}, column ${n}`);
              return;
            }
            const shown = read(text);
            assert.ok(shown, `${label}, column ${n}: ${text}`);
            const half = 0.5 * 10 ** -shown.places + 1e-9;
            assert.ok(Math.abs(shown.value - toCell(value)) <= half, `${label}: ${text}`);
            compared += 1;
          });
        });
        assert.ok(compared > 5);
      });

  it("heads its columns as the sheet does", () => {
    const { title, about, heads } = preview(statement("RevenueByService"));
    assert.equal(title, "IIJ: revenue by service");
    assert.equal(
      about,
      "JPY thousands · US GAAP, unaudited · From releases held, published to 14-May-04",
    );
    assert.deepEqual(
      heads.map(({ label }) => label),
      ["Unit: JPYk", "As known on 14-May-04"],
    );
    const column = (n: number): (string | undefined)[] =>
      heads.map(({ cells }) => cells[n]?.replace(/\s/gu, " ").trimEnd());
    assert.deepEqual(column(3), ["2Q03 d", "30-Sep-03"]);
    assert.deepEqual(column(8), ["4Q03", "YoY"]);
  });

  it("marks what is superseded, restated or inconsistent, and shows a loss in parentheses", () => {
    const { lines } = preview(statement("Operations"));
    const row = (label: string): string[] =>
      lines.find((line) => line.label === label)?.cells.map((text) => text.replace(/\s/gu, "")) ??
      [];
    assert.deepEqual(row("Net income (loss)"), [
      "(2,595,017)",
      "(9,289,600)r",
      "(1,989,090)†",
      "#N/A",
      "1,979,136",
      "668,699",
      "(16,476,822)",
      "(105,139)",
    ]);
    assert.ok(row("Research and development").includes("78,786≠"));
  });

  it("follows the columns, the order and the unit chosen", () => {
    const out = ["1Q02", "4Q02", "1Q03", "FY2002", "FY2003"].map((code): ChoiceStep => ({
      set: "period",
      code,
      taken: false,
    }));
    const { heads, lines } = preview(
      statement("CAPEX"),
      ...out,
      { set: "period", code: "2H03", taken: true },
      { set: "options", to: { order: "newest first" } },
      { set: "unit", to: "JPYm" },
    );
    assert.deepEqual(
      heads[0]?.cells.map((text) => text.replace(/\s/gu, " ").trimEnd()),
      ["4Q03", "3Q03", "2H03 d"],
    );
    const total = lines.at(-1)?.cells.map((text) => text.replace(/\s/gu, ""));
    assert.equal(lines.at(-1)?.bold, true);
    assert.equal(lines.at(-1)?.bottom, "double");
    assert.deepEqual(total, ["1,014.0m", "508.0m", "1,522.0m"]);
  });
});

describe("previewOf a printed table", () => {
  it("reads in all 28 tables, cell by cell, as it is printed", () => {
    let compared = 0;
    for (const table of data.tables) {
      const { lines } = preview({ kind: "table", release: table.release.code, table: table.id });
      table.rows.forEach(({ cells }, row) => {
        cells.forEach((printed, n) => {
          // In the appendices, only the head of the column has the percent sign.
          const percent = printed.replace("%", "");
          assert.equal(lines[row]?.cells[n]?.trim().replace("%", ""), percent);
          if (printed !== "") compared += 1;
        });
      });
    }
    assert.equal(compared, 1838);
  });

  it("names the columns, keeps headings, and counts its notes in the room it takes", () => {
    const subject = { kind: "table", release: "4Q03", table: "8" } as const;
    const { title, about, heads } = preview(subject);
    assert.equal(title, "IIJ: Table 8. Other Financial Statistics");
    assert.equal(about, "JPY millions · unaudited · 4Q03 release, 14-May-04");
    assert.deepEqual(heads, [
      {
        ...heads[0],
        label: "Other Financial Statistics",
        cells: ["4Q03", "4Q02", "YoY % Change", "3Q03", "QoQ % Change"].map(
          (text) => `${text}\u2008`,
        ),
      },
    ]);
    const size = sheetSize(data, chosen(subject), words);
    const bare = sheetSize(data, chosen(subject), { heads: [], notes: [] });
    const noted = words.notes.filter(
      ({ table }) => table.id === "8" && table.release.code === "4Q03",
    );
    assert.ok(noted.length > 0);
    assert.ok(size.rows - bare.rows >= noted.length);
  });
});

describe("previewOf a report", () => {
  const report = (code: "Checks" | "Guidance"): Subject => ({ kind: "report", code });

  it("shows the first checks with their verdicts and the arithmetic", () => {
    const { title, about, heads, lines } = preview(report("Checks"));
    assert.equal(title, "IIJ: checks of the printed figures");
    assert.match(about, /^The 311 of 2,195 relations between the printed figures/);
    assert.equal(heads[0]?.label, "What is checked");
    assert.equal(lines.length, 60);
    assert.equal(lines[0]?.label, "Connectivity services (dedicated and dial-up)");
    assert.deepEqual(
      lines[0].cells.map((text) => text.replace(/[\s\u2008]+$/u, "")),
      [
        ...[
          "1Q03",
          "Agrees within rounding",
          "the sum of its 2 lines",
          "Table 1. Revenues",
          "1Q03",
        ],
        ...["JPY million", "4,089", "4,088", "1", "1.5", "Agrees within rounding", "the figures"],
      ],
    );
  });

  it("lists all checks when they are chosen", () => {
    const all: ChoiceStep = { set: "checks", to: "all" };
    assert.match(preview(report("Checks"), all).about, /^All 2,195 relations /);
    const size = sheetSize(data, chosen(report("Checks"), all), words);
    assert.deepEqual(size, { rows: 2199, columns: 29 });
  });

  it("shows every entry of the guidance with its outcome, in each fill", () => {
    for (const fill of fills) {
      const { about, lines } = preview(report("Guidance"), { set: "fill", to: fill });
      assert.equal(about, "JPY thousands; actual figures US GAAP, unaudited");
      assert.deepEqual(
        lines.map(({ cells }) => [cells[0], cells[7]?.trim(), cells.at(-1)]),
        [
          ["2Q03", "(975,835)", "missed"],
          ["FY2003", "(11.9%)", "missed"],
          ["2Q03", "5.9%", "words only"],
          ["FY2003", "#N/A", "not testable"],
          ["FY2003", "#N/A", "not testable"],
          ["FY2004", "#N/A", "pending"],
          ["FY2004", "#N/A", "pending"],
        ],
      );
    }
  });
});

describe("previewOf", () => {
  it("does not reconcile the releases, which the whole sheet of a table needs", () => {
    const subjects: Subject[] = [
      ...(Object.keys(definitions) as StatementCode[]).map(statement),
      { kind: "table", release: "4Q03", table: "6" },
    ];
    for (const subject of subjects) {
      assert.ok(previewOf(unreconciled, chosen(subject), words).lines.length > 0);
      const size = (): Size => sheetSize(unreconciled, chosen(subject), words);
      if (subject.kind === "table") assert.throws(size, /reconciles/);
      else assert.ok(size().rows > 17 && size().columns > 4);
    }
  });
});
