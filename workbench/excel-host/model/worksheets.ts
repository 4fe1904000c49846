import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "../univer/book.ts";
import { NEW_SHEET } from "../univer/engine.ts";
import { Sheet } from "../univer/sheet.ts";
import { optional, text, type Signatures } from "../wire/decoders.ts";
import { itemNotFound } from "../wire/host-error.ts";
import { ANY_SHEET, EventType, type Subscriptions } from "../wire/subscriptions.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import type { ResolveReference } from "./named-item.ts";
import { assertSheetName, nextSheetName } from "./sheet-name.ts";
import { Worksheet } from "./worksheet.ts";

/** The worksheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends NamedCollection<Worksheet> {
  readonly className = "WorksheetCollection";
  protected override readonly signatures: Signatures = { ...BY_NAME, Add: [optional(text())] };
  private readonly known = new Map<string, Worksheet>();

  constructor(
    private readonly book: Book,
    private readonly resolve: ResolveReference,
    private readonly subscriptions: Subscriptions,
  ) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.book.workbook.getSheets().map((sheet) => this.byId(sheet.getSheetId()));
  }

  /** The worksheet of an id; the same object every time, so that its record is kept. */
  byId(id: string): Worksheet {
    const known = this.known.get(id);
    if (known) return known;
    const worksheet = new Worksheet(new Sheet(this.book, id), this.resolve, this.subscriptions);
    this.known.set(id, worksheet);
    return worksheet;
  }

  /** Excel's `add` leaves the active sheet active; Univer's shows the new one. */
  Add(name?: string | null): Worksheet {
    this.book.assertStructure("WorksheetCollection.add");
    const given = name ?? nextSheetName(this.book);
    assertSheetName(this.book, given);
    this.book.flush();
    const active = this.book.activeSheetId;
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = { id, name: given, ...NEW_SHEET };
    this.book.run(InsertSheetCommand, { index: this.items().length, sheet });
    if (this.book.activeSheetId !== active) {
      this.book.run(SetWorksheetActiveOperation, { subUnitId: active });
    }
    return this.byId(id);
  }

  GetActiveWorksheet(): Worksheet {
    return this.byId(this.book.activeSheetId);
  }

  GetFirst(): Worksheet {
    return this.at(0);
  }

  GetLast(): Worksheet {
    return this.at(-1);
  }

  _RegisterDataChangedEvent(): void {
    this.subscriptions.add(EventType.changed, ANY_SHEET);
  }

  _UnregisterDataChangedEvent(): void {
    this.subscriptions.remove(EventType.changed, ANY_SHEET);
  }

  _RegisterSelectionChangedEvent(): void {
    this.subscriptions.add(EventType.selectionChanged, ANY_SHEET);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.subscriptions.remove(EventType.selectionChanged, ANY_SHEET);
  }

  _RegisterActivatedEvent(): void {
    this.subscriptions.add(EventType.activated, ANY_SHEET);
  }

  _UnregisterActivatedEvent(): void {
    this.subscriptions.remove(EventType.activated, ANY_SHEET);
  }

  private at(index: number): Worksheet {
    const worksheet = this.items().at(index);
    if (!worksheet) throw itemNotFound("WorksheetCollection");
    return worksheet;
  }
}
