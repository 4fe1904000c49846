import { InsertDefinedNameCommand, SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Book } from "../univer/book.ts";
import type { Sheet } from "../univer/sheet.ts";
import { either, instance, optional, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { HostError, invalidArgument, itemAlreadyExists } from "../wire/host-error.ts";
import { formatAbsolute, parseArea, quoteSheet } from "../a1.ts";
import { BY_NAME, NamedCollection } from "./collection.ts";
import { RangeContent } from "./range-content.ts";

/** Finds the range that a reference such as `Sheet1!$B$2` names. */
export type ResolveReference = (reference: string) => HostObject;

type DefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** The defined names of the workbook, or of one sheet. */
export class NamedItemCollection extends NamedCollection<NamedItem> {
  readonly className = "NamedItemCollection";
  protected override readonly signatures: Signatures = {
    ...BY_NAME,
    Add: [text(), either(instance(RangeContent), text()), optional(text())],
  };

  constructor(
    private readonly book: Book,
    private readonly resolve: ResolveReference,
    private readonly sheet?: Sheet,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    const names = this.sheet
      ? this.sheet.facade.getDefinedNames()
      : this.book.workbook.getDefinedNames().filter((name) => name.isWorkbookScope());
    const scope = this.sheet ? "Worksheet" : "Workbook";
    return names.map((name) => new NamedItem(name, scope, this.resolve));
  }

  Add(name: string, reference: unknown, comment?: string): NamedItem {
    if (!VALID_NAME.test(name) || parseArea(name)) throw invalidArgument("NamedItemCollection.add");
    if (this.find(name)) throw itemAlreadyExists("NamedItemCollection.add");
    this.book.flush();
    // Not Univer's builder, which takes a name once a workbook: in Excel every sheet may have its own.
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

/** A name and what it stands for. */
class NamedItem extends HostObject {
  readonly className = "NamedItem";
  readonly Type = "Range";
  readonly Visible = true;

  constructor(
    private readonly defined: DefinedName,
    readonly Scope: string,
    private readonly resolve: ResolveReference,
  ) {
    super();
  }

  get Name(): string {
    return this.defined.getName();
  }

  get Formula(): string {
    return `=${this.target}`;
  }

  get Value(): string {
    return this.Formula;
  }

  get Comment(): string {
    return this.defined.getComment() ?? "";
  }

  GetRange(): HostObject {
    return this.resolve(this.target);
  }

  GetRangeOrNullObject(): HostObject | null {
    try {
      return this.GetRange();
    } catch (error) {
      if (error instanceof HostError) return null;
      throw error;
    }
  }

  Delete(): void {
    this.defined.delete();
  }

  private get target(): string {
    return this.defined.getFormulaOrRefString().replace(/^=/, "");
  }
}

function textOf(reference: unknown): string {
  if (!(reference instanceof RangeContent)) return String(reference).replace(/^=/, "");
  return `${quoteSheet(reference.sheet.name)}!${formatAbsolute(reference.area)}`;
}
