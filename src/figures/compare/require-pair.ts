import type { Dataset } from "../../dataset/dataset.ts";
import type { Figure } from "../../model/figure.ts";
import type { Vintage } from "../../model/release.ts";
import { objectionTo } from "../derive/objection.ts";
import { periodFor } from "../find-answer.ts";
import type { Question } from "../question.ts";
import { refuse } from "../refuse/refuse.ts";
import { requireFigure } from "../require-figure.ts";

/** One of two figures to compare. */
export type Side = Omit<Question, "vintage">;

/**
 * Returns two figures that may be compared.
 *
 * Both come from one release if one prints both statements: the newest, or the oldest for `first`. A named release answers
 * alone. Else each is the answer of `requireFigure`.
 *
 * @throws not-reported where a figure is missing, or where the two would mix bases.
 */
export function requirePair(
  data: Dataset,
  [one, other]: readonly [Side, Side],
  vintage: Vintage,
): readonly [Figure, Figure] {
  const common =
    typeof vintage === "string" ? commonRelease(data, [one, other], vintage) : undefined;
  const of = common ?? vintage;
  const figures = [
    requireFigure(data, { ...one, vintage: of }),
    requireFigure(data, { ...other, vintage: of }),
  ] as const;
  const objection = objectionTo(data, figures.flatMap(spansOf), vintage);
  if (!objection) return figures;
  const { item, period } = figures[0];
  const refusal = { ...objection, item, period, against: figures[1].period };
  throw refuse(data, { item, period, vintage }, refusal);
}

/** Returns the reported figures that a figure is made of. */
const spansOf = (figure: Figure): readonly Figure[] =>
  figure.chain?.map((link) => link.figure) ?? [figure];

function commonRelease(
  data: Dataset,
  sides: readonly [Side, Side],
  vintage: "latest" | "first",
): Vintage | undefined {
  const [one = [], other = []] = sides.map(({ item, period }) =>
    data.releasesOf(data.statementOf(item), periodFor(item, period)),
  );
  const both = one.filter((release) => other.includes(release));
  return vintage === "latest" ? both[0] : both.at(-1);
}
