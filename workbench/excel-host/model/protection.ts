import type { Sheet } from "../univer/sheet.ts";
import { fields, optional, text, unmodelledUnless, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { accessDenied } from "../wire/host-error.ts";

/** What a protected sheet may allow; here it allows only selecting. */
const NOTHING = unmodelledUnless(false);
const OPTIONS = fields({
  allowAutoFilter: NOTHING,
  allowDeleteColumns: NOTHING,
  allowDeleteRows: NOTHING,
  allowEditObjects: NOTHING,
  allowEditScenarios: NOTHING,
  allowFormatCells: NOTHING,
  allowFormatColumns: NOTHING,
  allowFormatRows: NOTHING,
  allowInsertColumns: NOTHING,
  allowInsertHyperlinks: NOTHING,
  allowInsertRows: NOTHING,
  allowPivotTables: NOTHING,
  allowSort: NOTHING,
  selectionMode: unmodelledUnless("Normal"),
});

/** A sheet's protection. */
export class Protection extends HostObject {
  readonly className = "WorksheetProtection";
  protected override readonly signatures: Signatures = {
    Protect: [optional(OPTIONS), optional(text())],
    Unprotect: [optional(text())],
  };
  private password = "";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  /** `protect()` alone would still let the owner of the Univer workbook edit it. */
  async Protect(_options: unknown, password = ""): Promise<void> {
    if (this.Protected) throw accessDenied("WorksheetProtection.protect");
    this.password = password;
    this.sheet.book.flush();
    const permission = this.sheet.facade.getWorksheetPermission();
    await permission.protect();
    await permission.setMode("readOnly");
  }

  async Unprotect(password = ""): Promise<void> {
    if (password !== this.password) throw accessDenied("WorksheetProtection.unprotect");
    await this.sheet.facade.getWorksheetPermission().unprotect();
    this.password = "";
  }
}
