import { asKnownOn } from "../../dataset/as-known-on.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { defaultUnit } from "../../model/unit.ts";
import type { CheckList } from "../../sheet/checks/listed-checks.ts";
import type { Fill } from "../../sheet/plan/placement.ts";
import { plainColumns, type ColumnOptions } from "../../statements/columns/choose-columns.ts";
import { besides, type Beside } from "../../statements/columns/column.ts";
import { openingAmounts, openingOptions } from "../../statements/columns/opening-columns.ts";
import { definitions } from "../../statements/definitions/gallery.ts";
import type { Language } from "../language/language.ts";
import type { Subject } from "./gallery.ts";
import { usualLooks, type SheetLooks } from "./sheet-looks.ts";

/** The place of an insertion. */
export type Destination = "newSheet" | "selection";

/** The choices about the columns of a statement. */
export interface ColumnChoice {
  /** Codes of the periods shown. */
  readonly taken: ReadonlySet<string>;
  /** By period code: the vintage chosen for a period that several releases print; `latest` if there is no entry. */
  readonly vintages: ReadonlyMap<string, string>;
  readonly options: ColumnOptions;
}

/** What the user has chosen so far. It is kept only while the pane is open. */
export interface Choice {
  readonly subject: Subject;
  /** Used for statements only; a table as printed and a report have their own columns. */
  readonly columns: ColumnChoice;
  readonly unit: string;
  /** ISO date of the knowledge that a statement shows; undefined for the day of the newest release held. */
  readonly knownOn: string | undefined;
  readonly looks: SheetLooks;
  readonly fill: Fill;
  /** Whether a chart is wanted, if the statement has one. */
  readonly chart: boolean;
  readonly place: Destination;
  /** Which checks the sheet of checks lists. */
  readonly checks: CheckList;
}

/** One change of a choice. */
export type ChoiceStep =
  | { readonly set: "subject"; readonly to: Subject; readonly columns: ColumnChoice }
  | { readonly set: "period"; readonly code: string; readonly taken: boolean }
  | { readonly set: "vintage"; readonly code: string; readonly to: string }
  | { readonly set: "options"; readonly to: Partial<ColumnOptions> }
  | { readonly set: "beside"; readonly beside: Beside; readonly shown: boolean }
  | { readonly set: "unit"; readonly to: string }
  | { readonly set: "knownOn"; readonly to: string | undefined }
  | { readonly set: "looks"; readonly to: Partial<SheetLooks> }
  /** The language of the pane was changed. */
  | { readonly set: "language"; readonly to: Language }
  | { readonly set: "fill"; readonly to: Fill }
  | { readonly set: "chart"; readonly to: boolean }
  | { readonly set: "place"; readonly to: Destination }
  | { readonly set: "checks"; readonly to: CheckList };

/** Returns the choice with which the pane opens: the statement of operations, as the ribbon inserts it. */
export function firstChoice(data: Dataset, language: Language): Choice {
  const subject = { kind: "statement", code: "Operations" } as const;
  return {
    subject,
    columns: openingChoice(data, subject),
    unit: defaultUnit.code,
    knownOn: undefined,
    looks: usualLooks(language),
    fill: "live",
    chart: true,
    place: "newSheet",
    checks: "different",
  };
}

/** Returns the dataset as known on the chosen day. Periods published later are not offered. */
export const knownData = (data: Dataset, { knownOn }: Pick<Choice, "knownOn">): Dataset =>
  knownOn === undefined ? data : asKnownOn(data, knownOn);

/**
 * Says whether a plan is too large for the selection, because the formats of all its cells would have to be read for an
 * undo.
 */
export const needsNewSheet = ({ subject, checks }: Pick<Choice, "subject" | "checks">): boolean =>
  subject.kind === "report" && subject.code === "Checks" && checks === "all";

/** Returns the first choice of columns for a subject. */
export function openingChoice(data: Dataset, subject: Subject): ColumnChoice {
  const vintages = new Map<string, string>();
  if (subject.kind !== "statement") return { taken: new Set(), vintages, options: plainColumns };
  const definition = definitions[subject.code];
  const taken = new Set(openingAmounts(data, definition).map(({ period }) => period.code));
  return { taken, vintages, options: openingOptions(definition) };
}

/** Returns the step to another subject with its first choice of columns. Everything else stays as chosen. */
export const toSubject = (data: Dataset, to: Subject): ChoiceStep => ({
  set: "subject",
  to,
  columns: openingChoice(data, to),
});

/** Returns a choice after a step. */
export function choose(choice: Choice, step: ChoiceStep): Choice {
  switch (step.set) {
    case "subject":
      return { ...choice, subject: step.to, columns: step.columns };
    case "period":
    case "vintage":
    case "options":
    case "beside":
      return { ...choice, columns: chooseAmong(choice.columns, step) };
    case "language":
      return { ...choice, looks: { ...choice.looks, language: step.to } };
    case "looks":
      return { ...choice, looks: { ...choice.looks, ...step.to } };
    default:
      return { ...choice, [step.set]: step.to };
  }
}

type ColumnStep = Extract<ChoiceStep, { set: "period" | "vintage" | "options" | "beside" }>;

function chooseAmong(columns: ColumnChoice, step: ColumnStep): ColumnChoice {
  const { taken, vintages, options } = columns;
  switch (step.set) {
    case "period":
      return { ...columns, taken: withMember(taken, step.code, step.taken) };
    case "vintage":
      return { ...columns, vintages: new Map(vintages).set(step.code, step.to) };
    case "options":
      return { ...columns, options: { ...options, ...step.to } };
    case "beside": {
      const shown = withMember(new Set(options.beside), step.beside, step.shown);
      return {
        ...columns,
        options: { ...options, beside: besides.filter((each) => shown.has(each)) },
      };
    }
  }
}

function withMember<T>(set: ReadonlySet<T>, member: T, within: boolean): ReadonlySet<T> {
  const changed = new Set(set);
  if (within) changed.add(member);
  else changed.delete(member);
  return changed;
}
