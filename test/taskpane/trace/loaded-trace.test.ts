import assert from "node:assert/strict";
import { keepSources, type KeptSources } from "../../../src/taskpane/trace/kept-sources.ts";
import { loadTrace } from "../../../src/taskpane/trace/load-trace.ts";
import { freeze, lookAtFreeze } from "../../../src/taskpane/workbook/freeze-workbook.ts";
import { describeFrozen } from "../../../src/workbook/freeze/describe-frozen.ts";
import type { CellTrace } from "../../../src/workbook/trace/trace-cell.ts";
import { openSession, type Session } from "../../../workbench/excel-host/session.ts";
import { data } from "../../dataset/held.ts";
import { functions } from "../../host/built-functions.ts";

const figures = '=IIJ.FIGURES("4Q02,4Q03","Revenue.SI,Revenue.Equipment")';

describe("a trace that is loaded from a workbook", function () {
  this.timeout(60_000);
  let session: Session;
  let sources: KeptSources;
  let requests = 0;
  beforeEach(async () => {
    session = (await openSession({ functions })).useAsGlobals();
    sources = keepSources();
    const execute = session.host.execute.bind(session.host);
    session.host.execute = (body) => {
      const names = body.Actions.map(({ Name }) => Name).join(" ");
      if (!/_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/.test(names))
        requests += 1;
      return execute(body);
    };
  });
  afterEach(() => {
    assert.deepEqual(session.host.unmodelled, []);
    session.close();
  });

  const onSheet = (act: (sheet: Excel.Worksheet) => void, name = "Sheet1"): Promise<void> =>
    session.run(async (context) => {
      act(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const write = (cells: Readonly<Record<string, unknown>>): Promise<void> =>
    onSheet((sheet) => {
      for (const [address, content] of Object.entries(cells))
        sheet.getRange(address).formulas = [[content]];
    });
  const traceAt = async (address: string, reach = 1): Promise<CellTrace> => {
    await onSheet((sheet) => {
      sheet.activate();
      sheet.getRange(address).select();
    });
    requests = 0;
    const loading = { data, namespace: "IIJ", sources, reach, isWanted: () => true };
    return (await loadTrace(loading)) ?? assert.fail("nothing");
  };
  const freezeAll = async (): Promise<string> => {
    const offer = await lookAtFreeze({ of: "workbook" }, "IIJ");
    return freeze(offer, {
      describe: (frozen) => describeFrozen({ book: offer.book, data, namespace: "IIJ" }, frozen),
      dataVersion: data.version,
      today: "2026-11-27",
      language: "en",
    });
  };
  const partsOf = ({ parts }: CellTrace): unknown[] =>
    parts.parts.map(({ cell, share, figure }) => [
      [cell.row, cell.column],
      share,
      `${figure?.item.code ?? ""} ${figure?.period.code ?? ""}`,
    ]);

  it("finds the figures of a block beneath a total, wherever the block begins", async () => {
    await write({ A1: figures, D1: "=SUM(B1:B2)", D2: "=SUM(A1:B2)", D3: "=SUM(A1#)/1000" });
    const right = [
      [[0, 1], 4001449, "Revenue.SI 4Q03"],
      [[1, 1], 2117006, "Revenue.Equipment 4Q03"],
    ];
    const beside = await traceAt("D1");
    assert.deepEqual(partsOf(beside), right);
    assert.deepEqual([beside.parts.numbers, beside.parts.cut], [[], []]);
    assert.ok(requests <= 7, String(requests));
    const whole = await traceAt("D2");
    assert.equal(whole.parts.parts.length, 4);
    const spilled = await traceAt("D3");
    assert.deepEqual(
      spilled.parts.parts.map(({ share }) => share),
      whole.parts.parts.map(({ share }) => (share ?? 0) / 1000),
    );
    assert.deepEqual((await traceAt("B2")).formula?.origin.column, 0);
  });

  it("knows the cells in the way of a block", async () => {
    await write({ A1: figures, B2: "mine" });
    const { error } = await traceAt("A1");
    assert.ok(error?.cause?.kind === "blocked block", JSON.stringify(error));
    assert.deepEqual(
      error.cause.cells.map(({ row, column, value }) => [row, column, value]),
      [[1, 1, "mine"]],
    );
  });

  it("reads no sheet of sources if there is none, and reads one only once until the workbook changes", async () => {
    await write({ A1: '=IIJ.REVENUE("4Q03","SI")', A2: '=IIJ.REVENUE("4Q03","Equipment")' });
    await traceAt("A1");
    const alone = requests;
    const name = await freezeAll();
    const first = await traceAt("A1");
    assert.equal(first.frozen?.cell.row.at.sheet, name);
    assert.equal(first.calls[0]?.figures[0]?.printed[0]?.print.text, "4,001,449");
    const withSources = requests;
    assert.equal((await traceAt("A2")).frozen?.state, "kept");
    assert.ok(
      requests <= alone + 2 && requests < withSources,
      `${alone} ${withSources} ${requests}`,
    );
  });

  it("follows a frozen cell if rows were inserted, and says what was changed", async () => {
    await write({ A1: '=IIJ.REVENUE("4Q03","SI")', C1: figures, A4: "=A1/1000" });
    const name = await freezeAll();
    await traceAt("A1");
    await onSheet((sheet) => {
      sheet.getRange("1:2").insert("Down");
    });
    sources.forget();
    const moved = await traceAt("A3");
    assert.equal(moved.frozen?.state, "kept");
    assert.equal(moved.calls[0]?.figures[0]?.address.item, "Revenue.SI");
    const inBlock = await traceAt("D4");
    assert.equal(inBlock.frozen?.state, "kept");
    assert.deepEqual(inBlock.calls[0]?.figures[0]?.address, {
      item: "Revenue.Equipment",
      period: "4Q03",
    });
    assert.deepEqual(partsOf(await traceAt("A6")), [[[2, 0], 4001.449, "Revenue.SI 4Q03"]]);
    await write({ A3: 5, C3: 6 });
    const changed = await traceAt("A3");
    assert.deepEqual([changed.frozen?.state, changed.calls], ["changed", []]);
    assert.equal((await traceAt("D4")).frozen?.state, "changed");
    await onSheet((sheet) => {
      sheet.delete();
    }, name);
    assert.equal((await traceAt("A3")).frozen, undefined);
  });

  it("says how many cells it did not read, and reads more on request", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A2:A12001").values = Array.from({ length: 12_000 }, () => [1]);
      sheet.getRange("A1").formulas = [["=SUM(A2:A12001)"]];
    });
    const { parts } = await traceAt("A1");
    assert.equal(
      parts.cut.reduce((sum, { cells }) => sum + cells, 0),
      9000,
    );
    const further = await traceAt("A1", 4);
    assert.deepEqual([further.parts.cut, further.parts.numbers.length], [[], 12_000]);
  });
});
