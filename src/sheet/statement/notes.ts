import { formatChain } from "../../figures/derive/chain.ts";
import { requireChange } from "../../figures/compare/change.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { attempt, Failure } from "../../errors.ts";
import type { Item } from "../../model/item.ts";
import { periodName } from "../../model/period.ts";
import { isAmount } from "../../statements/columns/column.ts";
import { figureOf, absentWords } from "../../statements/arrange/entry.ts";
import { flagOf, flags, type Flag } from "../../statements/marks/mark.ts";
import type { Frame } from "../frame.ts";
import { isDerivedColumn } from "./flags.ts";

/** Returns the footnotes of a statement: what its flags, words and years mean, how derived columns came about, why figures lack. */
export function notesOf(frame: Frame): string[] {
  const shown = wordsShown(frame);
  return [
    ...flagsShown(frame).map((flag) => `${flag} ${flags[flag]}.`),
    ...frame.arranged.columns.flatMap((_, n) => derivationNotes(frame, n)),
    ...(shown.has(absentWords.notPresented)
      ? ["n.p. Not presented: the release that decides the column has no such figure."]
      : []),
    ...(shown.has(absentWords.notMeaningful)
      ? [
          "n.m. Not meaningful: a change on nothing or on a loss; IIJ.CHANGE gives it as the releases do.",
        ]
      : []),
    ...yearsNote(frame),
  ];
}

/** IIJ names a fiscal year by its start, vendors of data by its end. */
function yearsNote({ arranged }: Frame): string[] {
  const years = arranged.columns.filter(({ period }) => period.code.startsWith("FY"));
  const names = new Set(years.map(({ period }) => periodName(period)));
  return names.size > 0 ? [`Fiscal years: ${[...names].join("; ")}.`] : [];
}

function wordsShown({ arranged }: Frame): ReadonlySet<string> {
  return new Set(
    arranged.rows.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry && "word" in entry ? [entry.word] : [])),
    ),
  );
}

/** In the order they are explained; also those that stand in the head of a column or hold for a whole line. */
function flagsShown({ data, arranged }: Frame): Flag[] {
  const found = new Set(
    arranged.rows.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const figure = figureOf(entry);
        return (figure && flagOf(data, figure)) ?? [];
      }),
    ),
  );
  return (Object.keys(flags) as Flag[]).filter((flag) => found.has(flag));
}

/** What a derived column is made of, and why some of its lines are not available and what to ask instead. */
function derivationNotes(frame: Frame, n: number): string[] {
  const { arranged } = frame;
  const column = arranged.columns[n];
  if (!column || !isAmount(column) || column.shows || !isDerivedColumn(frame, n)) return [];
  const chains = new Set(
    arranged.rows.flatMap(({ entries }) => {
      const figure = figureOf(entries[n]);
      if (!figure?.chain || figure.item.kind !== "flow") return [];
      const across = figure.status === "derived across releases" ? ", across releases" : "";
      return [`${formatChain(figure.chain)}${across}`];
    }),
  );
  return [
    ...[...chains].map((chain) => `D ${column.period.code} is ${chain}.`),
    ...lackNotes(frame, n),
  ];
}

/** Lines that are not available for one reason stand together, with what to ask instead. */
function lackNotes({ arranged, data }: Frame, n: number): string[] {
  const column = arranged.columns[n];
  if (!column) return [];
  const labels = new Map<string, string[]>();
  for (const { item, label, line, entries } of arranged.rows) {
    const entry = entries[n];
    if (!item || !entry || !("word" in entry) || entry.word !== absentWords.notAvailable) continue;
    const failure = attempt(() =>
      line.kind === "growth"
        ? requireChange(data, { item, ...column, basis: "YoY" })
        : requireFigure(data, { item, ...column }),
    );
    const reason = failure instanceof Failure ? ` ${reasonOf(failure, item)}` : "";
    labels.set(reason, [...(labels.get(reason) ?? []), label]);
  }
  return [...labels].map(
    ([reason, lines]) =>
      `n.a. Not available in ${column.period.code}: ${lines.join("; ")}.${reason}`,
  );
}

/** The sentences that open and close a refusal, of any item: those between tell of one alone. */
function reasonOf({ message }: Failure, { code, unit }: Item): string {
  const sentences = message
    .replaceAll(`. ${code} `, ". This ")
    .replaceAll(` ${code} `, " this ")
    .replace(` in ${unit} `, " of this kind ")
    .split(/(?<=\.) /);
  const [first = "", last] = [sentences[0], sentences.slice(1).at(-1)];
  return last === undefined ? first : `${first} ${last}`;
}
