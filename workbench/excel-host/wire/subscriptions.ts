import type { EventEntry } from "./messages.ts";

/** The library's numbers of the events this host raises. */
export const EventType = { changed: 10, activated: 11, selectionChanged: 14 } as const;

/** The target of an event that concerns any sheet. */
export const ANY_SHEET = "Workbook";

const RICH_API_EVENT = 65_536;

/** Which events the add-in wants, and the way they reach it. */
export class Subscriptions {
  /** Set by the transport. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  private readonly wanted = new Set<string>();

  /** The add-in listens to an event of a sheet, or of any. */
  add(type: number, target: string): void {
    this.wanted.add(`${type} ${target}`);
  }

  /** The add-in listens no more. */
  remove(type: number, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  /** Says whether the add-in listens to an event of any sheet. */
  listens(type: number): boolean {
    return [...this.wanted].some((each) => each.startsWith(`${type} `));
  }

  /** Tells the add-in what happened on a sheet, where it listens. */
  raise(type: number, sheetId: string, details: object): void {
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    const entries = [sheetId, ANY_SHEET]
      .filter((target) => this.wanted.has(`${type} ${target}`))
      .map((target): EventEntry => [RICH_API_EVENT, type, target, message, 0, false]);
    if (entries.length > 0) this.send(entries);
  }
}
