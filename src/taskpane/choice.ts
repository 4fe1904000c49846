import type { Dataset } from "../dataset/dataset.ts";
import { defaultUnit } from "../model/unit.ts";
import type { StatementCode } from "../statements/layout.ts";

/** What can be inserted: a statement over several periods, or one table as a release prints it. */
export type Content = StatementCode | "AsPrinted";

/** Where it goes. */
export type Place = "newSheet" | "selection";

/** What the user has chosen so far. Nothing of it is kept when the pane is closed. */
export interface Choice {
  readonly content: Content;
  /** Codes of the periods left out; all others are taken, in every statement. */
  readonly omitted: ReadonlySet<string>;
  /** By period code, the vintage taken where several releases print the period; `latest` where nothing is said. */
  readonly vintages: ReadonlyMap<string, string>;
  readonly unit: string;
  readonly place: Place;
  /** The release and the table to be inserted as printed. */
  readonly release: string;
  readonly table: string;
}

/** A step of choosing. */
export type Step =
  | { readonly set: "content"; readonly to: Content }
  | { readonly set: "period"; readonly code: string; readonly taken: boolean }
  | { readonly set: "vintage"; readonly code: string; readonly to: string }
  | { readonly set: "unit" | "table"; readonly to: string }
  | { readonly set: "release"; readonly to: string; readonly tables: readonly string[] }
  | { readonly set: "place"; readonly to: Place };

/** Returns the choice a pane opens with: all of the statement of operations, and Table 1 of the newest release. */
export function firstChoice({ releases }: Dataset): Choice {
  return {
    content: "Operations",
    omitted: new Set(),
    vintages: new Map(),
    unit: defaultUnit.code,
    place: "newSheet",
    release: releases.at(-1)?.code ?? "",
    table: "1",
  };
}

/** Returns a choice after one more step. A release that lacks the table chosen before offers its first. */
export function choose(choice: Choice, step: Step): Choice {
  switch (step.set) {
    case "period":
      return { ...choice, omitted: withPeriod(choice.omitted, step.code, step.taken) };
    case "vintage":
      return { ...choice, vintages: new Map(choice.vintages).set(step.code, step.to) };
    case "release": {
      const kept = step.tables.includes(choice.table);
      return { ...choice, release: step.to, table: kept ? choice.table : (step.tables[0] ?? "") };
    }
    default:
      return { ...choice, [step.set]: step.to };
  }
}

function withPeriod(
  omitted: ReadonlySet<string>,
  code: string,
  taken: boolean,
): ReadonlySet<string> {
  const changed = new Set(omitted);
  if (taken) changed.delete(code);
  else changed.add(code);
  return changed;
}
