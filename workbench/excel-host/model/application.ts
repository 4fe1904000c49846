import type { Book } from "../univer/book.ts";
import { optional, word, type Signatures } from "../wire/decoders.ts";
import { notImplemented } from "../wire/host-error.ts";
import { HostObject } from "../wire/host-object.ts";

/** Excel as an application: here only its calculation, which is always automatic. */
export class Application extends HostObject {
  readonly className = "Application";
  protected override readonly signatures: Signatures = {
    CalculationMode: word("CalculationMode"),
    Calculate: [optional(word("CalculationType"))],
  };
  readonly CalculationState = "Done";

  constructor(private readonly book: Book) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: string) {
    if (mode !== "Automatic") throw notImplemented(`Application.calculationMode = "${mode}"`);
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
