import { createStore, del, get, set } from "idb-keyval";
import type { KeptWorkbook } from "../../excel-host/kept-workbook.ts";

/** What lies in the store: a workbook, and the shape in which it was written down. */
interface Stored {
  readonly format: typeof FORMAT;
  readonly workbook: KeptWorkbook;
}

/** To be counted up when `KeptWorkbook` changes so that an older one cannot be opened. */
const FORMAT = 1;

const KEPT = "workbook";
const ASIDE = "put aside";

/** Where the browser keeps the one workbook of this address. */
const store = createStore("iij-financials-workbench", "workbooks");

/** Returns the workbook that was kept, or undefined; throws where what is there is none. */
export async function readKept(): Promise<KeptWorkbook | undefined> {
  const found: unknown = await get(KEPT, store);
  if (found === undefined) return undefined;
  if (!isStored(found)) throw new Error("It was kept by another version of the workbench.");
  return found.workbook;
}

export function writeKept(workbook: KeptWorkbook): Promise<void> {
  return set(KEPT, { format: FORMAT, workbook } satisfies Stored, store);
}

export function forgetKept(): Promise<void> {
  return del(KEPT, store);
}

/** Puts what was kept aside, where it stays until another is. */
export async function putKeptAside(): Promise<void> {
  await set(ASIDE, await get(KEPT, store), store);
  await forgetKept();
}

/** Returns what was put aside as text, for a file. */
export async function readAside(): Promise<string> {
  return JSON.stringify(await get(ASIDE, store));
}

function isStored(found: unknown): found is Stored {
  const { format, workbook } = (found ?? {}) as Partial<Stored>;
  return format === FORMAT && Object.keys(workbook?.snapshot.sheets ?? {}).length > 0;
}
