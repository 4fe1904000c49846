import type { Book } from "../univer/book.ts";
import { HostObject } from "../wire/host-object.ts";

/** The protection of a workbook's structure: which sheets there are. Passwords are not checked. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.structureProtected;
  }

  Protect(): void {
    this.book.structureProtected = true;
  }

  Unprotect(): void {
    this.book.structureProtected = false;
  }
}
