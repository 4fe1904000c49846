import type { Behaviour } from "../../workbench/excel-host/behaviour.js";
import type { SheetRecord } from "../../workbench/excel-host/record.js";
import { openSession, type Session } from "../../workbench/excel-host/session.js";
import type { HostErrorCode } from "../../workbench/excel-host/wire/host-error.js";
import type { RequestBody } from "../../workbench/excel-host/wire/messages.js";
import { CLAIMED } from "../../workbench/excel-host/wire/requirements.js";

/** A workbook with one empty sheet, "Sheet1", used through Microsoft's library, and the requests it receives. */
export interface TestWorkbook {
  readonly session: Session;
  /** Every request that the add-in waited for, in order, without the library's own requests. */
  readonly sent: readonly RequestBody[];
  /** Makes the n-th action of the next request that writes cells fail, with this code; 0 is the last, -1 the one before. */
  refuseNextWriteAt(n: number, code?: HostErrorCode): void;
  /** Does something once, after the add-in has read and before it writes. */
  beforeWriting(act: () => Promise<void>): void;
  /** Does something to Sheet1 and waits for it. */
  prepare(act: (sheet: Excel.Worksheet) => void): Promise<void>;
  /** Returns the contents and formats of a range. */
  read(sheet: string, address: string): Promise<Excel.Range>;
  sheetNames(): Promise<string[]>;
  /** Returns the address of the selection. */
  selected(): Promise<string>;
  /** Returns everything that an insertion could have changed: "the workbook is as it was" compares this. */
  everything(): Promise<Everything>;
}

/**
 * The state of a workbook: its sheets, the selection, names, the contents of Sheet1 and its record; and, separately, the
 * formats of its cells.
 */
export interface Everything {
  readonly contents: unknown;
  readonly looks: unknown;
  /** Charts, outline groups, conditional formats, tables, print setup. */
  readonly record: SheetRecord;
}

/**
 * Opens an empty workbook; the add-in uses its library until the session is closed. `api` is the version that this Excel
 * supports.
 */
export async function openWorkbook(
  api = "1.15",
  behaviour: Partial<Behaviour> = {},
): Promise<TestWorkbook> {
  const requirements = { ...CLAIMED, ExcelApi: api };
  const session = (await openSession({ requirements, behaviour })).useAsGlobals();
  const wire = listen(session);
  const workbook: TestWorkbook = {
    session,
    sent: wire.sent,
    refuseNextWriteAt: wire.refuseNextWriteAt,
    beforeWriting: wire.beforeWriting,
    prepare: (act) =>
      wire.apart(async (context) => {
        act(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    read: (sheet, address) =>
      wire.apart(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address);
        range.load(content).load(look);
        await context.sync();
        return range;
      }),
    sheetNames: () => wire.apart(namesOf),
    selected: () => wire.apart(selectionOf),
    everything: async () => ({
      ...(await wire.apart(everything)),
      record: structuredClone(session.host.recordOf("Sheet1")),
    }),
  };
  return workbook;
}

const content = "address,values,formulas,valueTypes,numberFormat,text";
const look = [
  "columnWidth,horizontalAlignment,indentLevel,wrapText,shrinkToFit,fill/color",
  "font/bold,font/italic,font/color,font/size",
]
  .join(",")
  .split(",")
  .map((property) => `format/${property}`)
  .join(",");

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

const ownWork = /_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/;

function listen(session: Session): {
  sent: RequestBody[];
  refuseNextWriteAt: (n: number, code?: HostErrorCode) => void;
  beforeWriting: (act: () => Promise<void>) => void;
  apart: <T>(batch: Batch<T>) => Promise<T>;
} {
  const { host } = session;
  const sent: RequestBody[] = [];
  let aside = false;
  let refused: [number, HostErrorCode | undefined] | undefined;
  let meanwhile: (() => Promise<void>) | undefined;
  const execute = host.execute.bind(host);
  host.execute = async (body) => {
    const names = body.Actions.map(({ Name }) => Name).join(" ");
    if (aside || ownWork.test(names)) return execute(body);
    sent.push(body);
    if (names.includes("Formulas")) {
      await meanwhile?.();
      meanwhile = undefined;
      if (refused) {
        const [n, code] = refused;
        host.failAt(n > 0 ? n : body.Actions.length + n, code);
      }
      refused = undefined;
    }
    return execute(body);
  };
  return {
    sent,
    refuseNextWriteAt: (n, code) => {
      refused = [n, code];
    },
    beforeWriting: (act) => {
      meanwhile = act;
    },
    apart: async (batch) => {
      aside = true;
      try {
        return await session.run(batch);
      } finally {
        aside = false;
      }
    },
  };
}

const namesOf: Batch<string[]> = async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return Array.from(worksheets.items, ({ name }) => name);
};

const selectionOf: Batch<string> = async (context) => {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
};

const everything: Batch<Omit<Everything, "record">> = async (context) => {
  const { workbook } = context;
  const sheets = await namesOf(context);
  const selected = await selectionOf(context);
  const sheet = workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("A1:J24").load(content).load("rowHidden,columnHidden");
  const used = [sheet, sheet.getRange("C4:F9")].map((each) =>
    each.getUsedRangeOrNullObject(each === sheet).load("address"),
  );
  const widths = Array.from({ length: 10 }, (_, i) => range.getColumn(i).format);
  widths.forEach((format) => format.load("columnWidth"));
  const names = [workbook.names, sheet.names].map((each) => each.load("items/name,items/formula"));
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  const looks = range.getCellProperties(eachLook);
  await context.sync();
  return {
    contents: {
      sheets,
      selected,
      used: used.map((area) => (area.isNullObject ? "" : area.address)),
      cells: range.toJSON(),
      widths: widths.map(({ columnWidth }) => columnWidth),
      names: names.map(({ items }) => items.map(({ name, formula }) => [name, formula as unknown])),
      frozen: frozen.isNullObject ? "" : frozen.address,
    },
    looks: looks.value,
  };
};

const eachLook: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
  },
};
