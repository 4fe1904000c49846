import type { Sheet } from "../univer/sheet.ts";
import { HostObject } from "../wire/host-object.ts";
import { accessDenied } from "../wire/host-error.ts";

/** A sheet's protection; passwords are not checked. */
export class Protection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  /** `protect()` alone would let the owner of the Univer workbook go on editing. */
  async Protect(): Promise<void> {
    if (this.Protected) throw accessDenied("WorksheetProtection.protect");
    this.sheet.book.flush();
    const permission = this.sheet.facade.getWorksheetPermission();
    await permission.protect();
    await permission.setMode("readOnly");
  }

  async Unprotect(): Promise<void> {
    await this.sheet.facade.getWorksheetPermission().unprotect();
  }
}
