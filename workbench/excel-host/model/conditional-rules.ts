import type { ConditionRule } from "../record.ts";
import { OPERATORS } from "../univer/conditions.ts";
import {
  fields,
  text,
  word,
  type Decode,
  type Signature,
  type Signatures,
} from "../wire/decoders.ts";
import { invalidArgument } from "../wire/host-error.ts";
import { HostObject } from "../wire/host-object.ts";
import type { ConditionalRangeFormat } from "./conditional-range-format.ts";

/** The rule of a record, read and set. */
export interface RuleDoor {
  get(): ConditionRule;
  set(rule: ConditionRule): void;
  /** Refuses what is not a formula. */
  check(formula: unknown): string;
}

/** What a format of one type has: its rule and how the cells look. */
export class Condition extends HostObject {
  constructor(
    readonly className: string,
    readonly Format: ConditionalRangeFormat,
    protected readonly door: RuleDoor,
  ) {
    super();
  }
}

/** A format by formula. */
export class CustomCondition extends Condition {
  readonly Rule = new FormulaRule(this.door);
}

/** The rule of a format by formula, which is an object of its own. */
class FormulaRule extends HostObject {
  readonly className = "ConditionalFormatRule";
  protected override readonly signatures: Signatures = { Formula: text(), FormulaLocal: text() };

  constructor(private readonly door: RuleDoor) {
    super();
  }

  get Formula(): string {
    return this.door.get().formula ?? "";
  }

  set Formula(formula: unknown) {
    this.door.set({ formula: this.door.check(formula) });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

const RULES: Readonly<Record<string, Decode>> = {
  CellValue: fields({
    operator: word("ConditionalCellValueOperator"),
    formula1: text(),
    formula2: text(),
  }),
  ContainsText: fields({ operator: word("ConditionalTextOperator"), text: text() }),
};

/** A format that compares the cell, with numbers or with a text; the rule is a plain value. */
export class ComparingCondition extends Condition {
  constructor(
    className: string,
    format: ConditionalRangeFormat,
    door: RuleDoor,
    private readonly type: string,
  ) {
    super(className, format, door);
  }

  override signature(member: string): Signature | undefined {
    return member === "Rule" ? RULES[this.type] : super.signature(member);
  }

  get Rule(): ConditionRule {
    return this.door.get();
  }

  set Rule(rule: ConditionRule) {
    const { operator = "", text, formula1, formula2 } = rule;
    const words = OPERATORS[this.type] ?? [];
    const complete =
      words.includes(operator) && (this.type !== "ContainsText" || text !== undefined);
    if (!complete) throw invalidArgument("ConditionalFormat.rule");
    if (this.type === "CellValue") this.assertOperands(operator, [formula1, formula2]);
    this.door.set(rule);
  }

  private assertOperands(operator: string, operands: readonly unknown[]): void {
    const count = operator.endsWith("Between") ? 2 : 1;
    for (const operand of operands.slice(0, count)) {
      if (Number.isFinite(Number(operand ?? NaN)) && operand !== "") continue;
      this.door.check(operand);
    }
  }
}
