import type { Book } from "../univer/book.ts";
import { optional, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { accessDenied } from "../wire/host-error.ts";

/** The protection of a workbook's structure: which sheets there are. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";
  protected override readonly signatures: Signatures = {
    Protect: [optional(text())],
    Unprotect: [optional(text())],
  };
  private password = "";

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.structureProtected;
  }

  Protect(password = ""): void {
    if (this.Protected) throw accessDenied("WorkbookProtection.protect");
    this.password = password;
    this.book.structureProtected = true;
  }

  Unprotect(password = ""): void {
    if (password !== this.password) throw accessDenied("WorkbookProtection.unprotect");
    this.password = "";
    this.book.structureProtected = false;
  }
}
