import { attempt, Failure } from "../../errors.ts";
import { findAnswer } from "../../figures/find-answer.ts";
import { releasesUsed } from "../../figures/releases-used.ts";
import { ask } from "../../functions/ask/ask.ts";
import { askedCalls, type Asking } from "../asked/asked-call.ts";
import { addressOf, type AskedBlock, type AskedFigure } from "../asked/asked.ts";
import type { FrozenSource } from "./freeze-changes.ts";
import type { FrozenArea } from "./plan-freeze.ts";

/** The most sources of a formula that are listed; a block has hundreds. */
const told = 3;

/** The most figures of a block that are read. */
const most = 2_000;

/** Returns the sources of a formula's figures, in the words of SOURCE. */
export const describeFrozen = (asking: Asking, { area, formula }: FrozenArea): FrozenSource =>
  describeAsked(
    asking,
    askedCalls(asking, area, formula).flatMap(({ asks }) =>
      !asks || asks instanceof Failure ? [] : [asks],
    ),
  );

/** Returns the sources of the figures that some answers ask for. */
export function describeAsked(asking: Asking, blocks: readonly AskedBlock[]): FrozenSource {
  const figures = figuresOf(blocks);
  const lines = new Set<string>();
  for (const figure of figures) {
    if (lines.size >= told) break;
    const line = sourceOf(asking, figure);
    if (line !== undefined) lines.add(line);
  }
  const answers = figures.flatMap((figure) => findAnswer(figure.data, figure) ?? []);
  const releases = releasesUsed(asking.data, answers).map(({ code }) => code);
  const dates = new Set(figures.flatMap(({ knownOn }) => knownOn ?? []));
  const isMore = lines.size > 0 && figures.length > lines.size;
  const more = isMore ? [`${figures.length} figures in all`] : [];
  return {
    source: [...lines, ...more].join("; "),
    release: releases.join(", "),
    knownOn: [...dates].join(", "),
  };
}

function figuresOf(blocks: readonly AskedBlock[]): AskedFigure[] {
  const found = new Map<string, AskedFigure>();
  for (const asks of blocks) {
    const count = Math.min(asks.rows * asks.columns, most);
    for (let n = 0; n < count; n += 1) {
      const asked = asks.at(Math.floor(n / asks.columns), n % asks.columns);
      if (!asked || asked instanceof Failure) continue;
      for (const figure of asked.figures) found.set(JSON.stringify(addressOf(figure)), figure);
    }
  }
  return [...found.values()];
}

/** Returns the line of SOURCE; undefined if there is no figure. */
export function sourceOf({ data }: Asking, figure: AskedFigure): string | undefined {
  const { period, item, release } = addressOf(figure);
  const line = attempt(() => ask("SOURCE", [period, item, release], data));
  return typeof line === "string" ? line : undefined;
}
