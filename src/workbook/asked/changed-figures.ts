import { Failure } from "../../errors.ts";
import { baseOrFailure, type Basis } from "../../figures/compare/change.ts";
import type { Asked, AskedFigure } from "./asked.ts";

/** Returns what a change asks for: the figure and its base. */
export function changeOf(figure: AskedFigure, basis: Basis): Asked | Failure {
  const base = baseOrFailure(figure.item, figure.period, basis);
  if (base instanceof Failure) return base;
  return { shows: "change", basis, figures: [figure, { ...figure, period: base }] };
}
