import { catalogue } from "../../functions/catalogue.ts";
import { findCalls } from "../formula/find-calls.ts";
import { isRows, type SentValue } from "../formula/sent-value.ts";
import { replaceLiterals } from "./find-pins.ts";
import { renewRelease, type UpdateTarget } from "./renew-release.ts";

/** Returns the position of the argument that takes a release or a date, or several. */
export const releaseArgument = new Map(
  catalogue.map(({ id, parameters }) => [
    id,
    (parameters as readonly { codes?: string }[]).findIndex(({ codes }) => codes === "Release"),
  ]),
);

/** Returns the values of a call with its release renewed; undefined where nothing of it is pinned. */
export function renewValues(
  values: readonly unknown[],
  at: number,
  target: UpdateTarget,
): readonly unknown[] | undefined {
  const value = values[at] as SentValue | readonly (readonly SentValue[])[] | undefined;
  const renew = (each: SentValue): SentValue =>
    (typeof each === "string" || typeof each === "number"
      ? renewRelease(each, target)
      : undefined) ?? each;
  const renewed =
    value === undefined || value === null
      ? value
      : isRows(value)
        ? value.map((row) => row.map(renew))
        : renew(value);
  return JSON.stringify(renewed) === JSON.stringify(value) ? undefined : values.with(at, renewed);
}

/** Returns a formula in which each literal release or date of its calls is renewed. */
export const replaceReleases = (formula: string, namespace: string, target: UpdateTarget): string =>
  replaceLiterals(
    formula,
    (tree) =>
      findCalls(tree, namespace).flatMap(
        (call) => call.arguments[releaseArgument.get(call.id) ?? -1] ?? [],
      ),
    (content) => renewRelease(content, target),
  );
