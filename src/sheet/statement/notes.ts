import { formatChain } from "../../dataset/chain.ts";
import { requireFigure } from "../../dataset/require-figure.ts";
import { attempt, Failure } from "../../errors.ts";
import { isAmount } from "../../statements/column.ts";
import { figureOf, words } from "../../statements/entry.ts";
import { flagOf, flags, type Flag } from "../../statements/flag.ts";
import type { Frame } from "../frame.ts";
import { isDerivedColumn } from "./flags.ts";

/** Returns the footnotes of a statement: what its flags and words mean, how derived columns came about, why figures lack. */
export function notesOf(frame: Frame): string[] {
  const shown = wordsShown(frame);
  return [
    ...flagsShown(frame).map((flag) => `${flag} ${flags[flag]}.`),
    ...frame.arranged.columns.flatMap((_, n) => derivationNotes(frame, n)),
    ...(shown.has(words.notPresented)
      ? ["n.p. Not presented: the release that decides the column has no such figure."]
      : []),
    ...(shown.has(words.notMeaningful)
      ? [
          "n.m. Not meaningful: a change on nothing or on a loss; IIJ.CHANGE gives it as the releases do.",
        ]
      : []),
  ];
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
  if (!column || !isAmount(column) || column.measure || !isDerivedColumn(frame, n)) return [];
  const chains = new Set(
    arranged.rows.flatMap(({ entries }) => {
      const figure = figureOf(entries[n]);
      if (!figure?.chain || figure.item.kind !== "flow") return [];
      const across = figure.status === "derived across releases" ? ", across releases" : "";
      return [`${formatChain(figure.chain)}${across}`];
    }),
  );
  const missing = arranged.rows.filter(({ item, entries }) => {
    const entry = entries[n];
    return item !== undefined && entry && "word" in entry && entry.word === words.notAvailable;
  });
  return [
    ...[...chains].map((chain) => `D ${column.period.code} is ${chain}.`),
    ...lackNotes(
      frame,
      n,
      missing.map(({ label }) => label),
    ),
  ];
}

/** The reason of the last total that is not available: it is the one a reader looks for. */
function lackNotes({ arranged, data }: Frame, n: number, labels: readonly string[]): string[] {
  const column = arranged.columns[n];
  if (labels.length === 0 || !column) return [];
  const total = arranged.rows
    .filter(({ line, entries }) => {
      const entry = entries[n];
      return line.kind === "total" && entry && "word" in entry;
    })
    .at(-1);
  const item = (total ?? arranged.rows.find(({ label }) => label === labels.at(-1)))?.item;
  const failure = item && attempt(() => requireFigure(data, { item, ...column }));
  const reason = failure instanceof Failure ? ` ${failure.message}` : "";
  return [`n.a. Not available in ${column.period.code}: ${labels.join("; ")}.${reason}`];
}
