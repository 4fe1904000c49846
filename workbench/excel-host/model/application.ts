import type { Book } from "../univer/book.ts";
import { optional, word, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/** Excel as an application: here only its calculation, which is always automatic. */
export class Application extends HostObject {
  readonly className = "Application";
  protected override readonly signatures: Signatures = {
    Calculate: [optional(word("CalculationType"))],
  };
  readonly CalculationMode = "Automatic";
  readonly CalculationState = "Done";

  constructor(private readonly book: Book) {
    super();
  }

  Calculate(): void {
    this.book.flush();
    this.book.engine.api.getFormula().executeCalculation();
  }

  /** Nothing to suspend: a batch is calculated when it is read or over. */
  SuspendApiCalculationUntilNextSync(): void {
    this.book.flush();
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    this.book.flush();
  }
}
