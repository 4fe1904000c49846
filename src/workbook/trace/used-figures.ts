import { Failure } from "../../errors.ts";
import { comparedOrFailure } from "../../figures/compare/change.ts";
import { pairOrFailure } from "../../figures/compare/pair.ts";
import { figureOrFailure } from "../../figures/require-figure.ts";
import type { Figure } from "../../model/figure.ts";
import type { Asked, AskedFigure } from "../asked/asked.ts";

/**
 * Returns the figures that an answer is made from, each with its release. Two compared figures come from one release if
 * one prints both, which may not be the newest for either.
 */
export function usedFigures(asked: Asked): readonly AskedFigure[] {
  const { figures } = asked;
  const used = pairOf(asked);
  if (!used || used instanceof Failure) return figures;
  return figures.map((figure, n) => {
    const found = used[n];
    return found ? fromRelease(figure, found) : figure;
  });
}

function pairOf({ shows, basis, figures }: Asked): readonly Figure[] | Failure | undefined {
  const [one, other] = figures;
  if (!one || !other) return undefined;
  if (shows === "change" && basis) {
    const compared = comparedOrFailure(one.data, { ...one, basis });
    return compared instanceof Failure ? compared : [compared.now, compared.base];
  }
  return shows === "margin" || shows === "share"
    ? pairOrFailure(one.data, [one, other], one.vintage)
    : undefined;
}

/** Returns the original question if it gives the used figure, otherwise the question to the release of that figure. */
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
