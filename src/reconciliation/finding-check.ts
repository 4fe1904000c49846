import type { Dataset } from "../dataset/dataset.ts";
import { shift, type Decimal } from "../exact/decimal.ts";
import type { Amounts, Check, Relation, Verdict } from "./check.ts";
import type { CheckWords } from "./check-words.ts";
import { inEnglish } from "./checks-in-english.ts";
import { explain, formatterFor } from "./explain.ts";
import type { Finding } from "./finding.ts";
import { judge, type Judgement } from "./judge.ts";
import type { FindExcuse } from "./exceptions/excuse.ts";
import { isPercentageColumn } from "../model/print.ts";
import { placesOf } from "./reading.ts";
import { allowanceOf } from "./rules.ts";

/**
 * A finding with its verdict. The verdict, id, amounts and words are computed when they are first read, because most are
 * never shown.
 */
export class FindingCheck implements Check {
  private judged: Judgement | undefined;

  constructor(
    /** The relation it comes from, for a sheet that calculates it again. */
    readonly finding: Finding,
    private readonly findExcuse: FindExcuse,
    private readonly releases: Dataset["releases"],
  ) {}

  get relation(): Relation {
    return this.finding.relation;
  }

  get verdict(): Verdict {
    return this.judgement.verdict;
  }

  /** Its verdict with the recorded reason. */
  get judgement(): Judgement {
    return (this.judged ??= judge(this.finding, this.findExcuse));
  }

  get id(): string {
    const { relation, release, table, item, period, column } = this;
    const place = [relation, release, table, item, period, column, this.finding.variant];
    return place.filter((part) => part !== "").join(":");
  }

  get release(): string {
    return this.finding.target.table.release.code;
  }

  get table(): string {
    return this.finding.target.table.id;
  }

  get item(): string {
    return this.finding.target.item.code;
  }

  get label(): string {
    return this.finding.target.item.label;
  }

  get period(): string {
    return this.finding.target.column.period.code;
  }

  get column(): string {
    return this.finding.target.column.column;
  }

  get printed(): string {
    return this.finding.target.text;
  }

  get computed(): string {
    const { computed } = this.finding;
    return computed ? formatterFor(this.finding)(computed) : "";
  }

  get difference(): string {
    const { computed, target } = this.finding;
    return computed ? formatterFor(this.finding)(target.value.minus(computed)) : "";
  }

  get allowance(): string {
    const { target, room } = this.finding;
    return room ? formatterFor(this.finding)(allowanceOf(target, room), 1) : "";
  }

  get explanation(): string {
    return this.explainIn(inEnglish);
  }

  /** Returns its explanation in the words of a language. */
  explainIn(words: CheckWords): string {
    return explain(words, this.finding, this.judgement, this.releases);
  }

  get amounts(): Amounts {
    const { target, computed, room } = this.finding;
    const inPrintedUnit = (value: Decimal): Decimal =>
      isPercentageColumn(target.column) ? value : shift(value, -placesOf(target));
    const printed = inPrintedUnit(target.value);
    if (!computed || !room) return { printed };
    return {
      printed,
      computed: inPrintedUnit(computed),
      difference: inPrintedUnit(target.value.minus(computed)),
      allowance: inPrintedUnit(allowanceOf(target, room)),
    };
  }
}
