import { attempt, Failure } from "../../errors.ts";
import { requireCompared } from "../../figures/compare/change.ts";
import { requirePair } from "../../figures/compare/require-pair.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import type { Figure } from "../../model/figure.ts";
import type { Asked, AskedFigure } from "../asked/asked.ts";

/**
 * Returns the figures that an answer is made of, each with the release it is taken from. Two figures that are compared come
 * from one release where one prints both, which need not be the newest of either.
 */
export function usedFigures(asked: Asked): readonly AskedFigure[] {
  const { figures } = asked;
  const used = attempt(() => pairOf(asked));
  if (!used || used instanceof Failure) return figures;
  return figures.map((figure, n) => {
    const found = used[n];
    return found ? fromRelease(figure, found) : figure;
  });
}

function pairOf({ shows, basis, figures }: Asked): readonly Figure[] | undefined {
  const [one, other] = figures;
  if (!one || !other) return undefined;
  if (shows === "change" && basis) {
    const { now, base } = requireCompared(one.data, { ...one, basis });
    return [now, base];
  }
  return shows === "margin" || shows === "share"
    ? requirePair(one.data, [one, other], one.vintage)
    : undefined;
}

/** The question as it was asked where that gives the figure; else to the release that the figure is from. */
function fromRelease(asked: AskedFigure, used: Figure): AskedFigure {
  const isUsed = (question: AskedFigure): boolean => {
    const found = figureOrFailure(question.data, question);
    return (
      !(found instanceof Failure) &&
      found.release === used.release &&
      found.value.equals(used.value)
    );
  };
  const pinned = { ...asked, vintage: used.release };
  return isUsed(asked) || !isUsed(pinned) ? asked : pinned;
}
