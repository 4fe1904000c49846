// What misled, or was in the way, when the sheets were tried as an analyst, an auditor and a typographer would.
//
// Where each case is tested; "here" is this file, and what stands without a folder is in test/sheet.
//  1 heads of a printed table that could be changed: as-printed/fixed, test/host/printed-table
//  2 guidance that nobody gave; increments held against levels: here, guidance/plan-guidance, test/host/reports
//  3 marks, footnotes, shading and dates that stayed: test/host/tried, test/host/changed-heads
//  4 a period typed over another that read n.p. throughout: test/host/tried
//  5 columns that are empty counted as agreeing; #N/A unexplained: test/host/tried, test/host/live-statement, here
//  6 a head of the one formula deleted: test/host/tried, test/host/edited-statement
//  7 titles, labels, axes and footers that were text: test/host/tried, chart/chart, here (footer), test/host/changed-heads
//  8 changes that did not follow their base: test/host/edited-statement
//  9 one period in different columns: here
// 10 names and checks of an added column, a row above a total: test/excel/add-column, statement/fills, test/host/tried
// 11 two rates side by side: here
// 12 what is deducted, unsaid: tried-needs
// 13 a status that contradicts the cells: here, test/statements/heads
// 14 without the add-in: test/host/dead-addin, silence
// 15 at the selection, and inserting again: test/excel/{insert-at-selection,folds-at-selection,change-block}, test/taskpane/insertion
// Room: here. Charts: here, chart/, test/browser/charts. Print: here, statement/page, as-printed/page.
// Type: here, plan/number-formats, test/host/tried (decimals), test/browser/pane-access (contrast).
// Missing: statement/summary, statement/fills (definitions, notes), test/statements/notes, chart/, tried-needs.
// In the pane: test/taskpane/{insertion,looks-of-plans,known-dates}, test/browser/{layout,kept,pane}, test/host/explained.
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { fills } from "../../src/sheet/plan/placement.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { columns, rows } from "../../src/sheet/statement/layout.ts";
import { marks } from "../../src/statements/marks/mark-list.ts";
import { reports, statementOf, statements, topLeft } from "../gallery/plans.ts";
import {
  headOf,
  isFolded,
  lineOf,
  planned,
  rowOfItem,
  shown,
  shownAt,
  textsBelow,
} from "./planned.ts";

/** Every statement over periods, as it is inserted in one click. */
const aligned = statements.filter(({ arranged }) => !arranged.definition.comparesVintages);

const inPrint = ({ page: { printArea } }: SheetPlan, row: number): boolean =>
  printArea.row <= row && row < printArea.row + printArea.rows;

describe("a log of the guidance", () => {
  it("has no fallback that could show guidance that nobody gave", () => {
    const log = reports.find(({ name }) => name === "guidance") ?? assert.fail();
    for (const cell of log.planAt(topLeft).cells.flat())
      if (cell.kind === "formula")
        assert.doesNotMatch(cell.formula, /IF(NA|ERROR)\([^"]*IIJ\.[^"]*,"(positive|Break-even)/);
  });
});

describe("the same period", () => {
  it("is in the same column on every sheet of periods", () => {
    const places = new Map<string, Map<number, string[]>>();
    for (const { name, arranged, planAt } of aligned) {
      if (name === "operations-4q02-restated") continue;
      const plan = planAt(topLeft);
      const seen = new Set<string>();
      for (let column = columns.firstFigure; column < plan.columnWidths.length; column += 1) {
        const head = shownAt(plan, rows.period, column);
        if (typeof head !== "string" || head === "" || seen.has(head)) continue;
        seen.add(head);
        const at = places.get(head) ?? new Map<number, string[]>();
        at.set(column, [...(at.get(column) ?? []), name]);
        places.set(head, at);
      }
      assert.ok(seen.size >= Math.min(6, arranged.columns.length), name);
    }
    const strays = [...places].filter(([, at]) => at.size > 1).map(([head]) => head);
    assert.deepEqual(strays, []);
    assert.deepEqual([...(places.get("3Q03")?.keys() ?? [])], [columns.firstFigure + 6]);
  });

  it("is four columns right of the year before, also where a quarter between is not held", () => {
    const plan = statementOf("operations").planAt(topLeft);
    const heads = (plan.cells[rows.period] ?? []).map(shown);
    assert.equal(heads.indexOf("4Q03") - heads.indexOf("4Q02"), 4);
    assert.equal(heads.indexOf("1Q03") - heads.indexOf("1Q02"), 4);
    const gap = heads.indexOf("2Q02");
    for (const row of plan.reading.lines) assert.equal(plan.cells[row]?.[gap]?.kind, "blank");
    assert.ok((plan.columnWidths[gap] ?? 12) <= 4);
  });
});

describe("a figure", () => {
  it("has the same marks on every sheet that shows it, and its column none that it lacks", () => {
    const told = new Map<string, Map<string, string>>();
    for (const { name, arranged, planAt } of statements) {
      const plan = planAt(topLeft);
      const flags =
        plan.conditions.find(({ when }) => when.includes("SUBSTITUTE")) ?? assert.fail();
      const first = Number(/SUBSTITUTE\(\w*?(\d+),/.exec(flags.when)?.[1]) - 1 - flags.row;
      for (const row of plan.reading.lines)
        for (const column of plan.reading.figures) {
          const text = shownAt(plan, row + first, column);
          const item = String(shownAt(plan, row, columns.code));
          if (typeof text !== "string" || text.startsWith("#") || item === "") continue;
          if (typeof shownAt(plan, rows.ended, column) !== "number") continue;
          const mark = String(shownAt(plan, rows.mark, column));
          for (const each of mark) assert.ok(text.includes(each), `${name} ${item} ${mark}`);
          const key = [item, ...[rows.period, rows.asked].map((at) => shownAt(plan, at, column))];
          const seen = told.get(key.join(" ")) ?? new Map<string, string>();
          seen.set(text, name);
          told.set(key.join(" "), seen);
        }
      assert.ok(arranged.rows.length > 0);
    }
    assert.ok(told.size > 850, String(told.size));
    assert.deepEqual(
      [...told].filter(([, seen]) => seen.size > 1),
      [],
    );
  });

  it("shows its mark by a condition over the block of marks, with a look besides the sign", () => {
    const plan = statementOf("operations").planAt(topLeft);
    const row = rowOfItem(plan, "Income.Net");
    const on = (column: number): string[] =>
      plan.conditions
        .filter(({ style }) => style.name !== "annual")
        .filter(({ at }) => at.some((cell) => cell.row === row && cell.column === column))
        .map(({ style }) => style.name);
    assert.deepEqual(plan.reading.figures.map(on), [
      [],
      ["amount r"],
      ["amount †"],
      ["absent"],
      [],
      [],
      [],
      [],
    ]);
    assert.ok(
      plan.formats.every(
        ({ format }) => !marks.some((m) => format.numberFormat?.includes(`"${m}"`)),
      ),
    );
  });

  it("that is not printed and cannot be derived is #N/A, and the legend says what that is", () => {
    for (const fill of fills) {
      const plan = planned("Operations", ["2Q03"], { fill, unit: "USDk" });
      assert.deepEqual(lineOf(plan, "Revenue.SI"), ["#N/A"]);
      assert.ok(textsBelow(plan).some((text) => text.includes("#N/A not available")));
    }
  });
});

describe("a sheet in dollars", () => {
  it("counts the columns that it could check: those that are translated", () => {
    const usd = statementOf("operations-usdk").planAt(topLeft);
    assert.match(
      String(shownAt(usd, rows.title, columns.firstFigure + 2)),
      /^21 of 21 printed totals agree \(3 columns\)/,
    );
  });

  it("names the rate of each column of dollars beside yen", () => {
    const plan = planned("Operations", ["1Q03", "1Q03 USD", "4Q03", "4Q03 USD"]);
    const [, first, , last] = headOf(plan, rows.ended);
    assert.match(String(first), /^USDk at \d+\.\d+$/);
    assert.match(String(last), /^USDk at \d+\.\d+$/);
    assert.notEqual(first, last);
  });
});

describe("the room of a sheet", () => {
  for (const { name, arranged, planAt } of statements)
    it(`leaves the figures in view: ${name}`, () => {
      const plan = planAt(topLeft);
      const { frozenRows, frozenColumns } = plan.page;
      const inView = Array.from({ length: frozenRows }, (_, row) => row).filter(
        (row) => !isFolded(plan, "rows", row),
      );
      assert.ok(inView.length <= 4, String(inView));
      assert.equal(frozenColumns, columns.firstFigure);
      const few = plan.reading.figures.length <= 4;
      assert.ok((plan.columnWidths[columns.label] ?? 99) <= (few ? 48 : 44));
      // Of eight digits in parentheses with a mark: (34,685,291)r.
      for (const column of plan.reading.figures)
        assert.ok((plan.columnWidths[column] ?? 99) <= 13.5, String(column));
      assert.ok(arranged.rows.every(({ label, line }) => label.length + 2 * line.indent <= 44));
    });

  it("has few rows of notes in view, and folds the machinery", () => {
    for (const { name, planAt } of statements) {
      const plan = planAt(topLeft);
      const last = plan.reading.lines.at(-1) ?? 0;
      const below = plan.cells.slice(last + 1);
      const seen = below.filter(
        (cells, n) =>
          !isFolded(plan, "rows", last + 1 + n) && cells.some((cell) => shown(cell) !== ""),
      );
      // Five notes, three rows of legend, and a ▸ row for each of the four folds.
      assert.ok(seen.length <= 12, `${name} ${seen.length}`);
      assert.ok(isFolded(plan, "columns", columns.code));
      const signs = seen.filter((cells) => String(shown(cells[columns.label])).startsWith("▸"));
      assert.ok(signs.length >= 2, name);
      for (const [n, cells] of plan.cells.entries())
        if (
          cells.some((cell) => cell.kind === "formula" && /IIJ\.(FLAGS|NOTES)\(/.test(cell.formula))
        )
          assert.ok(isFolded(plan, "rows", n), `${name} ${n}`);
    }
  });

  it("reads a total as a sum", () => {
    const plan = planned("Operations", ["4Q03"], { fill: "values" });
    for (const code of ["Revenue.Total", "Cost.Total"]) {
      const cell = plan.cells[rowOfItem(plan, code)]?.[columns.firstFigure];
      assert.match(cell?.kind === "formula" ? cell.formula : "", /^=SUM\([A-Z\d:,]+\)$/);
    }
    const live = planned("Operations", ["4Q03"]);
    const cell = live.cells[rowOfItem(live, "Revenue.Total")]?.[columns.firstFigure];
    assert.ok(cell?.kind === "formula" && cell.formula.length < 60);
  });
});

describe("a printed statement", () => {
  for (const { name, planAt } of statements)
    it(`is one page with all its lines and what explains them, and none of the machinery: ${name}`, () => {
      const plan = planAt(topLeft);
      const { page } = plan;
      assert.deepEqual([page.onePage, page.paper], [true, "A4"]);
      assert.equal(page.landscape, name !== "restatement", "a long sheet is upright");
      assert.match(page.footer, /Source: IIJ earnings releases$/);
      assert.doesNotMatch(page.footer, /JPY|USD/);
      assert.deepEqual(page.titleRows, [rows.period, rows.ended]);
      assert.equal(page.printArea.column, columns.check);
      for (const row of plan.reading.lines) assert.ok(inPrint(plan, row));
      const end = page.printArea.row + page.printArea.rows;
      for (const fold of plan.folds)
        if (fold.of === "rows" && fold.first > page.frozenRows) assert.ok(fold.first >= end);
      // The charts of the summary are part of its page.
      const onPage = name === "summary";
      for (const { over } of plan.charts) assert.equal(over.row + over.rows <= end, onPage);
    });
});

describe("the type of a sheet", () => {
  it("has heads, words, percents and marked figures end where digits end", () => {
    for (const { name, planAt } of statements) {
      const plan = planAt(topLeft);
      const formatAt = (row: number, column: number): string | undefined =>
        plan.formats
          .filter(
            (area) =>
              area.format.numberFormat !== undefined &&
              area.row <= row &&
              row < area.row + area.rows &&
              area.column <= column &&
              column < area.column + area.columns,
          )
          .at(-1)?.format.numberFormat;
      for (const column of plan.reading.figures)
        for (const row of [rows.period, rows.ended, ...plan.reading.lines]) {
          if (plan.cells[row]?.[column]?.kind === "blank") continue;
          const sections = formatAt(row, column)?.split(";") ?? [];
          assert.ok(sections.length > 0, `${name} ${row} ${column}`);
          for (const section of sections) assert.match(section, /_C$/, `${name} ${row} ${column}`);
        }
    }
  });

  it("explains no mark and no word that no cell shows", () => {
    for (const { name, planAt } of statements)
      for (const fill of fills) {
        const plan = planAt(topLeft, fill);
        const cells = plan.reading.lines.flatMap((row) =>
          plan.reading.figures.map((column) => shownAt(plan, row, column)),
        );
        const texts = plan.cells
          .slice((plan.reading.lines.at(-1) ?? 0) + 1)
          .filter((_, n) => inPrint(plan, n + (plan.reading.lines.at(-1) ?? 0) + 1))
          .map((row) => String(shown(row[columns.label])));
        for (const [word, said] of [
          ["n.p.", "n.p. not presented"],
          ["n.m.", "n.m. not meaningful"],
          ["#N/A", "#N/A not available"],
        ] as const)
          assert.equal(
            texts.some((text) => text.includes(said)),
            cells.includes(word),
            `${name} ${fill} ${word}`,
          );
      }
  });

  it("is blue where the reader may change it, and nowhere else on a live sheet", () => {
    const plan = statementOf("operations").planAt(topLeft);
    const blue = plan.formats.flatMap(
      ({ styles: of = [], row, column, rows: high, columns: wide }) =>
        of.at(-1)?.name === "yours" || of.some(({ name }) => name === "yours")
          ? Array.from({ length: high * wide }, (_, n) => [
              row + Math.floor(n / wide),
              column + (n % wide),
            ])
          : [],
    );
    const first = plan.reading.lines[0] ?? 0;
    const inHead = blue.filter(([row = 0]) => row < first);
    assert.ok(inHead.some(([row, column]) => row === rows.ended && column === columns.label));
    for (const [row = 0, column = 0] of blue) {
      const isForecast = String(shownAt(plan, rows.period, column)).endsWith("e");
      const isHead = [rows.period, rows.release].includes(row as never) || column === columns.label;
      assert.ok(isForecast || isHead, `${row} ${column}`);
    }
  });
});

describe("a chart", () => {
  it("keeps the gap of a quarter that is not held, has one axis, says what it shows, and hides its data", () => {
    for (const { name, planAt } of statements) {
      const plan = planAt(topLeft);
      for (const { series, categories, alt, titleFrom, secondaryAxis } of plan.charts) {
        assert.equal(secondaryAxis, undefined);
        assert.ok(
          series.every(({ secondary }) => secondary === undefined),
          name,
        );
        assert.ok(alt.length > 20, name);
        assert.ok(titleFrom && isFolded(plan, "rows", titleFrom.row), name);
        for (const { values } of series) assert.ok(isFolded(plan, "rows", values.row), name);
        if (categories.rows > 1) continue;
        const heads = (plan.cells[rows.period] ?? [])
          .slice(categories.column, categories.column + categories.columns)
          .map(shown);
        assert.deepEqual(heads.slice(0, 4), ["1Q02", "2Q02", "3Q02", "4Q02"], name);
      }
    }
  });
});
