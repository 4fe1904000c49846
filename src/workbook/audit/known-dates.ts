import { findAnswer } from "../../figures/find-answer.ts";
import { isNumberedName, namedArea } from "../formula/named-cells.ts";
import type { AskedFigure } from "../asked/asked.ts";
import type { CellPlace } from "../workbook-cells.ts";
import { figuresIn } from "./asked-figures.ts";
import type { AuditedCell, AuditedWorkbook } from "./audited-workbook.ts";
import { placeOf, type FindingBase } from "./finding-base.ts";

/** Cells of a sheet that use a known-on date before the newest release held. */
export interface OldDate extends FindingBase<"old-date"> {
  /** ISO. */
  readonly knownOn: string;
  /** The newest release held, which these cells do not use. */
  readonly newest: { readonly release: string; readonly date: string };
  readonly cells: number;
  /** How many figures would change, or become available, with the newest release. */
  readonly changed: number;
}

/** A known-on date of cells; undefined for the newest release held. */
interface DateUse {
  readonly knownOn: string | undefined;
  readonly cells: number;
  readonly first: CellPlace;
}

/** Cells that use different known-on dates: on one sheet, or on different sheets. */
export interface MixedDates extends FindingBase<"mixed-dates"> {
  readonly within: "sheet" | "workbook";
  /** The dates, those with the most cells first. */
  readonly dates: readonly DateUse[];
}

interface Use extends DateUse {
  /** How many releases are known on it. Two dates count as one if nothing was published between them. */
  readonly releases: number;
  cells: number;
  changed: number;
}

/** Gathers the known-on dates of cells. */
export class KnownDates {
  readonly #sheets = new Map<string, Map<number, Use>>();

  constructor(readonly audited: AuditedWorkbook) {}

  add(cell: AuditedCell): void {
    if (cell.holds !== "formula") return;
    const place = placeOf(cell);
    const seen = new Set<Use>();
    for (const figure of figuresIn(this.audited.callsAt(place))) {
      const use = this.#useOf(place, figure);
      if (!seen.has(use)) use.cells += 1;
      seen.add(use);
      if (this.#isOld(figure) && isChanged(this.audited, figure)) use.changed += 1;
    }
  }

  #isOld({ data }: AskedFigure): boolean {
    return data !== this.audited.data;
  }

  #useOf(place: CellPlace, figure: AskedFigure): Use {
    const uses = this.#sheets.get(place.sheet) ?? new Map<number, Use>();
    this.#sheets.set(place.sheet, uses);
    const releases = figure.data.releases.length;
    const knownOn = this.#isOld(figure) ? figure.knownOn : undefined;
    const use = uses.get(releases) ?? { knownOn, releases, cells: 0, changed: 0, first: place };
    uses.set(releases, use);
    return use;
  }

  findings(): (OldDate | MixedDates)[] {
    const sheets = [...this.#sheets].map(([sheet, uses]) => ({ sheet, uses: [...uses.values()] }));
    return [
      ...sheets.flatMap(({ sheet, uses }) => uses.flatMap((use) => this.#oldDate(sheet, use))),
      ...sheets.flatMap(({ uses }) => mixed("sheet", uses)),
      ...mixed("workbook", oneEach(sheets.map(({ uses }) => uses))),
    ];
  }

  #oldDate(sheet: string, { knownOn, cells, changed, first }: Use): OldDate[] {
    const release = this.audited.data.releases.at(-1);
    if (knownOn === undefined || !release) return [];
    return [
      {
        kind: "old-date",
        severity: changed > 0 ? "warning" : "information",
        cell: this.#dateCell(sheet) ?? first,
        knownOn,
        newest: { release: release.code, date: release.date },
        cells,
        changed,
      },
    ];
  }

  /** Returns the cell with the date of a statement; undefined if a sheet has none or several. */
  #dateCell(sheet: string): CellPlace | undefined {
    const { book } = this.audited;
    const named = book.names.filter(
      (each) => each.sheet === sheet && isNumberedName(each.name, "AsKnown"),
    );
    const [only] = named;
    return only && named.length === 1 ? namedArea(only) : undefined;
  }
}

/** Says whether a figure would change with the newest release. */
function isChanged({ data }: AuditedWorkbook, figure: AskedFigure): boolean {
  const { item, period, vintage } = figure;
  const now = findAnswer(data, { item, period, vintage });
  const then = findAnswer(figure.data, { item, period, vintage });
  if (!now || !then) return now !== then;
  return !now.value.equals(then.value) || now.status !== then.status;
}

function mixed(within: MixedDates["within"], uses: readonly DateUse[]): MixedDates[] {
  if (uses.length < 2) return [];
  const dates = [...uses]
    .sort((a, b) => b.cells - a.cells)
    .map(({ knownOn, cells, first }) => ({ knownOn, cells, first }));
  const cell = dates.at(-1)?.first;
  return cell ? [{ kind: "mixed-dates", severity: "warning", cell, within, dates }] : [];
}

/** Returns the different dates of those sheets that use only one date. */
function oneEach(sheets: readonly (readonly Use[])[]): DateUse[] {
  const dates = new Map<number, Use>();
  for (const [only, ...others] of sheets) {
    if (!only || others.length > 0) continue;
    const known = dates.get(only.releases);
    dates.set(only.releases, known ? { ...known, cells: known.cells + only.cells } : only);
  }
  return [...dates.values()];
}
