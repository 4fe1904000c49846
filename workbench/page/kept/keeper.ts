import { CommandType } from "@univerjs/core";
import type { Host } from "../../excel-host/host.ts";
import { forgetKept, writeKept } from "./store.ts";

/** How long after the last change the workbook is written down. */
const PAUSE = 250;
/** A page that is loaded anew may come before its forerunner has let go. */
const ATTEMPTS = 8;
const LOCK = "iij-financials-workbench";

/**
 * Writes the workbook down after each change, so that it is there after a reload. A workbook as it
 * was opened at first, the start sheet, is not kept: there is nothing to lose.
 */
export class Keeper {
  private readonly first: string;
  private written: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  /** `opened` says whether the workbook was kept before; `writes` whether this window may write. */
  constructor(
    private readonly host: Host,
    opened: boolean,
    private readonly writes: boolean,
  ) {
    this.written = this.text();
    this.first = opened ? "" : this.written;
    host.book.commands.onCommandExecuted(({ type, params }) => {
      const { unitId } = (params ?? {}) as { unitId?: string };
      if (type === CommandType.MUTATION && unitId === host.book.unit) this.changed();
    });
    addEventListener("visibilitychange", () => {
      if (document.hidden) void this.write();
    });
    addEventListener("beforeunload", (event) => {
      if (this.unwritten()) event.preventDefault();
    });
  }

  /** Says whether there is anything but what the workbench opens with. */
  get hasWork(): boolean {
    return this.text() !== this.first;
  }

  /** Something may have changed: writes it down in a moment. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.write(), PAUSE);
  }

  /** Forgets the workbook and writes no more; the page is to be loaded anew. */
  async discard(): Promise<void> {
    this.stopped = true;
    if (this.writes) await forgetKept();
  }

  private async write(): Promise<void> {
    clearTimeout(this.timer);
    if (this.stopped || !this.writes) return;
    const kept = this.host.keep();
    const text = JSON.stringify(kept);
    if (text === this.written) return;
    await (text === this.first ? forgetKept() : writeKept(kept));
    this.written = text;
  }

  private unwritten(): boolean {
    return !this.stopped && this.text() !== this.written;
  }

  private text(): string {
    return JSON.stringify(this.host.keep());
  }
}

/** Says whether this window may keep its workbook: of several at one address only the first does. */
export async function becomeKeeper(): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await takeLock()) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return false;
}

/** A lock that is got is held until the page is gone. */
function takeLock(): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => undefined);
    });
  });
}
