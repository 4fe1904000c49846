import type { Dataset } from "../../dataset/dataset.ts";
import { Failure } from "../../errors.ts";
import type { Figure } from "../../model/figure.ts";
import type { Release, Vintage } from "../../model/release.ts";
import { objectionTo } from "../derive/objection.ts";
import { periodFor } from "../find-answer.ts";
import type { Question } from "../question.ts";
import { refuse } from "../refuse/refuse.ts";
import { figureOrFailure } from "../require-figure.ts";

/** One of two figures to compare. */
export type Side = Omit<Question, "vintage">;

/**
 * Returns two figures that may be compared, or the failure if one is missing or the two would mix bases.
 *
 * Both come from one release if one prints both statements: the newest, or the oldest for `first`. With a named release,
 * only that release is used. Otherwise each figure is the answer of `requireFigure`.
 */
export function pairOrFailure(
  data: Dataset,
  [one, other]: readonly [Side, Side],
  vintage: Vintage,
): readonly [Figure, Figure] | Failure {
  const common =
    typeof vintage === "string" ? commonRelease(data, [one, other], vintage) : undefined;
  const of = common ?? vintage;
  const first = figureOrFailure(data, { ...one, vintage: of });
  if (first instanceof Failure) return first;
  const second = figureOrFailure(data, { ...other, vintage: of });
  if (second instanceof Failure) return second;
  const objection = objectionTo(data, [first, second].flatMap(spansOf), vintage);
  if (!objection) return [first, second];
  const { item, period } = first;
  const refusal = { ...objection, item, period, against: second.period };
  return refuse(data, { item, period, vintage }, refusal);
}

/** Returns the reported figures that a figure is made from. */
const spansOf = (figure: Figure): readonly Figure[] =>
  figure.chain?.map((link) => link.figure) ?? [figure];

function commonRelease(
  data: Dataset,
  sides: readonly [Side, Side],
  vintage: "latest" | "first",
): Vintage | undefined {
  const [one, other] = sides;
  const releases = releasesOf(data, other);
  const both = releasesOf(data, one).filter((release) => releases.includes(release));
  return vintage === "latest" ? both[0] : both.at(-1);
}

const releasesOf = (data: Dataset, { item, period }: Side): readonly Release[] =>
  data.releasesOf(data.statementOf(item), periodFor(item, period));
