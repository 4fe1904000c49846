import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Book } from "../univer/book.ts";
import type { Sheet } from "../univer/sheet.ts";
import { either, instance, optional, text, type Signatures } from "../wire/decoders.ts";
import { invalidArgument, itemAlreadyExists } from "../wire/host-error.ts";
import { formatAbsolute, parseArea, quoteSheet } from "../a1.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import { NamedItem, type Definition, type ResolveReference } from "./named-item.ts";
import { RangeContent } from "./range-content.ts";

const LONGEST_NAME = 255;
/** Looks like a cell in R1C1 notation, or like a truth value. */
const MISTAKABLE = /^(r|c|r\d+|c\d+|r\d*c\d*|true|false)$/i;
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The defined names of the workbook, or of one sheet. */
export class NamedItemCollection extends NamedCollection<NamedItem> {
  readonly className = "NamedItemCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [text(LONGEST_NAME), either(instance(RangeContent), text()), optional(text())],
  };

  constructor(
    private readonly book: Book,
    private readonly resolve: ResolveReference,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.sheet && this.book.behaviour.namesDoubled
      ? [...this.own(), ...this.ofWorkbook()]
      : this.own();
  }

  /** The names of this scope, even where Excel returns others too. */
  own(): readonly NamedItem[] {
    if (!this.sheet) return this.ofWorkbook();
    const { id } = this.sheet;
    const names = this.book.definedNames.filter(({ localSheetId }) => localSheetId === id);
    return names.map((name) => this.item(name, "Worksheet"));
  }

  private ofWorkbook(): readonly NamedItem[] {
    const names = this.book.definedNames.filter(
      ({ localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME }) =>
        localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    );
    return names.map((name) => this.item(name, "Workbook"));
  }

  private item({ id }: Definition, scope: string): NamedItem {
    return new NamedItem(this.book, id, scope, this.resolve);
  }

  Add(name: string, reference: unknown, comment?: string): NamedItem {
    if (!VALID_NAME.test(name) || MISTAKABLE.test(name) || parseArea(name)) {
      throw invalidArgument("NamedItemCollection.add");
    }
    const wanted = name.toLowerCase();
    if (this.own().some((item) => item.Name.toLowerCase() === wanted))
      throw itemAlreadyExists("NamedItemCollection.add");
    this.book.flush();
    // Univer's builder is not used, because it allows a name only once in a workbook: in Excel every sheet may have its
    // own.
    this.book.run(InsertDefinedNameCommand, {
      id: crypto.randomUUID(),
      name,
      formulaOrRefString: textOf(reference),
      comment: comment ?? "",
      localSheetId: this.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    return this.GetItem(name);
  }
}

function textOf(reference: unknown): string {
  if (!(reference instanceof RangeContent)) return String(reference).replace(/^=/, "");
  return `${quoteSheet(reference.sheet.name)}!${formatAbsolute(reference.area)}`;
}
