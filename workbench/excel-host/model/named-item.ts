import { RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { parseArea, splitReference } from "../a1.ts";
import type { Book } from "../univer/book.ts";
import { isError, valueType, type CellValue } from "../univer/cell-content.ts";
import { flag, text, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import { HostError, itemNotFound } from "../wire/host-error.ts";

/** Finds the range that a reference such as `Sheet1!$B$2` names. */
export type ResolveReference = (reference: string) => HostObject;

/** A defined name as Univer keeps it. */
export type Definition = Book["definedNames"][number];

const NAMED: Signatures = { Comment: text(), Visible: flag, Formula: text() };

/** A name and its meaning: cells, or a constant. The result of a longer formula is not modelled. */
export class NamedItem extends HostObject {
  readonly className = "NamedItem";
  protected override readonly signatures = NAMED;

  constructor(
    private readonly book: Book,
    private readonly id: string,
    readonly Scope: string,
    private readonly resolve: ResolveReference,
  ) {
    super();
  }

  /** Without a result there is no type and no value. */
  override has(member: string): boolean {
    return super.has(member) && (!/^(Type|Value)$/.test(member) || this.result !== undefined);
  }

  override read(member: string): unknown {
    if (super.has(member) && !this.has(member)) throw this.lacks(member);
    return super.read(member);
  }

  get Name(): string {
    return this.definition.name;
  }

  get Formula(): string {
    return `=${this.target}`;
  }

  set Formula(formula: string) {
    this.redefine({ formulaOrRefString: formula.replace(/^=/, "") });
  }

  get Type(): string | undefined {
    return this.isRange ? "Range" : this.result === undefined ? undefined : valueType(this.result);
  }

  get Value(): CellValue | undefined {
    return this.result;
  }

  get Comment(): string {
    return this.definition.comment ?? "";
  }

  set Comment(comment: string) {
    this.redefine({ comment });
  }

  get Visible(): boolean {
    return this.definition.hidden !== true;
  }

  set Visible(visible: boolean) {
    this.redefine({ hidden: !visible });
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
    this.book.run(RemoveDefinedNameCommand, this.definition);
  }

  private get isRange(): boolean {
    const { sheet, rest } = splitReference(this.target);
    return sheet !== undefined && parseArea(rest) !== undefined;
  }

  /** The address of the cells, or the constant. */
  private get result(): CellValue | undefined {
    return this.isRange ? this.target : constant(this.target);
  }

  private get target(): string {
    return this.definition.formulaOrRefString.replace(/^=/, "");
  }

  private get definition(): Definition {
    const definition = this.book.definedNames.find(({ id }) => id === this.id);
    if (!definition) throw itemNotFound("NamedItem");
    return definition;
  }

  private redefine(change: Partial<Definition>): void {
    this.book.flush();
    this.book.run(SetDefinedNameCommand, { ...this.definition, ...change });
  }
}

/** The value of a number, text, truth value or error as it stands in a formula. */
function constant(formula: string): CellValue | undefined {
  if (formula.trim() !== "" && Number.isFinite(Number(formula))) return Number(formula);
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === "true";
  if (/^"([^"]|"")*"$/.test(formula)) return formula.slice(1, -1).replace(/""/g, '"');
  return isError(formula) ? formula : undefined;
}
