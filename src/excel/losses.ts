import type { Entered } from "./entered.ts";
import { canUndo } from "./requirements.ts";
import type { Target } from "./look-at-selection.ts";

/** What writing would overwrite. */
export interface Losses {
  /** The cells that would be written, with their sheet. */
  readonly address: string;
  /** How many of them have contents, and how many of these have a formula. */
  readonly cells: number;
  readonly formulas: number;
  /** The first few values, to remind the user of what the cells contain. */
  readonly samples: readonly string[];
  /** How many conditional formats they have, which would be removed. */
  readonly conditionalFormats: number;
  /** Charts that cover some of the cells now, and would cover the new contents. */
  readonly charts: readonly string[];
  /** Names that refer to some of the cells, and would then refer to the new contents. */
  readonly names: readonly string[];
  /** True if Excel can undo the write with Ctrl+Z. */
  readonly undoable: boolean;
}

const enough = 3;
const longest = 24;

/** Returns the contents of a target that would be lost, or undefined if there are none. */
export function findLosses({ address, before, ...target }: Target): Losses | undefined {
  const held = before.formulas
    .flatMap((row, down) =>
      row.map((formula, across) => ({ formula, value: before.values[down]?.[across] ?? "" })),
    )
    .filter(({ formula }) => formula !== "");
  const conditionalFormats = before.looks.conditional;
  const [charts, names] = [target.chartsThere, target.namesThere];
  if (held.length + conditionalFormats + charts.length + names.length === 0) return undefined;
  const formulas = held.filter(({ formula, value }) => isFormula(formula) && formula !== value);
  const shown = held.map(({ value }) => String(value)).filter((text) => text !== "");
  return {
    address,
    cells: held.length,
    formulas: formulas.length,
    samples: shown.slice(0, enough).map(shorten),
    conditionalFormats,
    charts,
    names,
    undoable: canUndo(),
  };
}

const isFormula = (content: Entered): boolean =>
  typeof content === "string" && content.startsWith("=");

const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
