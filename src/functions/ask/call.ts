import type { Dataset } from "../../dataset/dataset.ts";
import { badArgument, notFound, type Failure } from "../../errors.ts";
import { normaliseCode, type CodeTable } from "../../model/code.ts";
import { decodePeriod } from "../../model/decode-period.ts";
import type { Item } from "../../model/item.ts";
import type { Period } from "../../model/period.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { decodeUnit, findUnit, type MoneyUnit } from "../../model/unit.ts";
import type { FunctionEntry } from "../catalogue.ts";
import type { Choices } from "../code-lists/choices.ts";
import type { Parameter } from "../parameters.ts";

const ordinals = ["1st", "2nd", "3rd", "4th"];

/**
 * One call of a function: what the cell sent, decoded argument by argument.
 *
 * Blank, "" and 0 mean omitted, because an empty cell reaches a function as any of the three. Every refusal names the
 * argument, what it accepts and the nearest code.
 */
export class Call {
  constructor(
    readonly data: Dataset,
    readonly choices: Choices,
    readonly entry: FunctionEntry,
    readonly values: readonly unknown[],
  ) {}

  /** Returns an argument as text, "" when omitted or when the function has none of this name. */
  text(name: string): string {
    const position = this.#position(name);
    return position < 0 ? "" : this.cellText(name, this.values[position]);
  }

  /** Returns an argument that must be there. */
  required(name: string): string {
    const text = this.text(name);
    if (text !== "") return text;
    throw this.refusal(name, "is missing");
  }

  /** Returns the period argument. */
  period(): Period {
    return this.periodOf(this.required("period"), "period");
  }

  /** Returns the period a text names; LFQ and LFY count in the release asked for. */
  periodOf(text: string, name: string): Period {
    this.#refuseMisplaced(name, text);
    return decodePeriod(text, this.#newestQuarter());
  }

  /** Returns the unit argument, undefined when omitted. */
  unit(): MoneyUnit | undefined {
    const text = this.text("unit");
    if (text === "") return undefined;
    this.#refuseMisplaced("unit", text);
    return decodeUnit(text);
  }

  /** Returns the release argument; `latest` when omitted. */
  vintage(): Vintage {
    const text = this.text("release");
    return text === "" ? "latest" : this.vintageOf(text);
  }

  /** Returns the vintage a text names. */
  vintageOf(text: string): Vintage {
    this.#refuseUnheld(text);
    return this.choose("release", text, this.choices.vintages);
  }

  /** Returns the release argument where one release must be named. */
  release(): Release {
    const text = this.required("release");
    this.#refuseUnheld(text);
    return this.choose("release", text, this.choices.releases);
  }

  /** Returns the item argument. */
  item(): Item {
    return this.choose("item", this.required("item"), this.choices.items);
  }

  /** Returns what a typed code stands for among the accepted ones. */
  choose<T>(name: string, text: string, accepted: CodeTable<T>): T {
    const chosen = accepted.find(text);
    if (chosen !== undefined) return chosen;
    this.#refuseMisplaced(name, text);
    throw badArgument(`"${text}" is no ${name} of IIJ.${this.entry.id}. ${accepted.suggest(text)}`);
  }

  /** Returns an argument that takes ranges as rows of cells; one value is one cell. */
  matrix(name: string): readonly (readonly unknown[])[] {
    const value = this.values[this.#position(name)];
    if (!Array.isArray(value)) return [[value]];
    return value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  }

  /** Returns the content of a cell given for an argument as text, "" when blank. */
  cellText(name: string, value: unknown): string {
    if (value === null || value === undefined || value === 0 || value === "0") return "";
    if (typeof value === "string") return value.trim();
    if (typeof value === "number") return String(value);
    const what = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : "a range";
    throw this.refusal(name, `cannot be ${what}`);
  }

  #position(name: string): number {
    return this.entry.parameters.findIndex((parameter) => parameter.name === name);
  }

  /** The newest quarter of the release asked for; of all releases when none is named. */
  #newestQuarter(): Period {
    const vintage = this.vintage();
    if (typeof vintage !== "string") return vintage.quarter;
    const release = this.data.releases.at(vintage === "first" ? 0 : -1);
    if (!release) throw badArgument("No release is held.");
    return release.quarter;
  }

  /** A release is named after a quarter; a quarter whose release is not held is no mistake of spelling. */
  #refuseUnheld(text: string): void {
    const { codes } = this.choices.releases;
    if (!/^[1-4]Q\d\d$/.test(normaliseCode(text)) || this.choices.releases.find(text)) return;
    throw notFound(`The ${normaliseCode(text)} release is not held. Held: ${codes.join(", ")}.`);
  }

  /** A unit or a release in another argument's place is the commonest slip: say where it belongs. */
  #refuseMisplaced(name: string, text: string): void {
    const isRelease = !name.startsWith("period") && this.choices.vintages.find(text) !== undefined;
    const belongs = findUnit(text) ? "unit" : isRelease ? "release" : name;
    if (belongs === name) return;
    const id = `IIJ.${this.entry.id}`;
    const ordinal = ordinals[this.#position(belongs)];
    const place = ordinal
      ? `in ${id} the ${belongs} is the ${ordinal} argument`
      : `${id} takes no ${belongs}`;
    throw badArgument(`"${text}" is a ${belongs}; ${place}.`);
  }

  /** Returns the failure that says what is wrong with an argument, and what it takes. */
  refusal(name: string, fault: string): Failure {
    const help = this.#parameter(name).description;
    return badArgument(`The argument ${name} of IIJ.${this.entry.id} ${fault}. ${help}`);
  }

  #parameter(name: string): Parameter {
    const parameter = this.entry.parameters[this.#position(name)];
    if (!parameter) throw new TypeError(`${this.entry.id} has no argument ${name}`);
    return parameter;
  }
}
