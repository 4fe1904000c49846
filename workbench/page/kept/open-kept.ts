import type { KeptWorkbook } from "../../excel-host/kept-workbook.ts";
import { download } from "../download.ts";
import { showNotice } from "../notice.ts";
import { putKeptAside, readAside, readKept } from "./store.ts";

/** Lasts over the reload that follows when a workbook cannot be opened. */
const REASON = "why the workbook was put aside";

/**
 * Returns what `open` makes of the workbook that was kept, or of none.
 *
 * A kept workbook that cannot be read or opened is put aside and the page told so. Univer cannot be
 * started twice in one page, so where it was started the page is loaded anew.
 */
export async function openKept<T>(open: (kept: KeptWorkbook | undefined) => T): Promise<T> {
  tellWhatWasPutAside();
  const kept = await readKept().catch(async (error: unknown) => {
    await putAside(error);
    tellWhatWasPutAside();
    return undefined;
  });
  try {
    return open(kept);
  } catch (error) {
    if (!kept) throw error;
    await putAside(error);
    location.reload();
    return new Promise<never>(() => undefined);
  }
}

async function putAside(error: unknown): Promise<void> {
  console.warn(error);
  await putKeptAside();
  sessionStorage.setItem(REASON, error instanceof Error ? error.message : String(error));
}

function tellWhatWasPutAside(): void {
  const reason = sessionStorage.getItem(REASON);
  if (reason === null) return;
  sessionStorage.removeItem(REASON);
  showNotice(`The last workbook could not be opened, and was put aside. ${reason}`, {
    label: "Save it as a file",
    run: () => void saveAside(),
  });
}

async function saveAside(): Promise<void> {
  download(await readAside(), "application/json", "workbook-put-aside.json");
}
