import type { AstExpression } from "@borgar/fx";
import { catalogue, type FunctionId } from "../../functions/catalogue.ts";
import { findCalls, type FunctionCall } from "../formula/find-calls.ts";
import { isRows, type Sent, type SentValue } from "../formula/sent-value.ts";
import type { CellContent } from "../workbook-cells.ts";
import { replaceLiterals, type RenewedPart } from "./find-pins.ts";
import { renewPeriods } from "./renew-periods.ts";
import { renewRelease, type UpdateTarget } from "./renew-release.ts";

/** Returns the new content of an argument; undefined if it does not change. */
type Renew = (content: CellContent, target: UpdateTarget) => CellContent | undefined;

interface Renewable {
  readonly at: number;
  readonly renew: Renew;
}

/**
 * The arguments of each function that may contain a release or a date: release and date arguments, and the list of
 * periods of a statement.
 */
const renewable: ReadonlyMap<FunctionId, readonly Renewable[]> = new Map(
  catalogue.map(({ id, parameters }) => [
    id,
    parameters.flatMap(({ name, codes }, at): readonly Renewable[] => {
      if (codes === "Release") return [{ at, renew: renewRelease }];
      return id === "STATEMENT" && name === "periods" ? [{ at, renew: renewPeriods }] : [];
    }),
  ]),
);

/** Returns the arguments of a call that may contain a release or a date, and how their contents change. */
export function renewedParts(
  { id, arguments: given }: Pick<FunctionCall, "id" | "arguments">,
  target: UpdateTarget,
): RenewedPart[] {
  return (renewable.get(id) ?? []).flatMap(({ at, renew }) => {
    const node: AstExpression | null = given[at] ?? null;
    return node ? [{ node, renew: (content: CellContent) => renew(content, target) }] : [];
  });
}

/** Returns the values of a call with its releases and dates renewed; undefined if none is pinned. */
export function renewValues(
  id: FunctionId,
  values: readonly unknown[],
  target: UpdateTarget,
): readonly unknown[] | undefined {
  let renewed = values;
  for (const { at, renew } of renewable.get(id) ?? []) {
    const value = values[at] as Sent;
    const renewEach = (each: SentValue): SentValue =>
      (typeof each === "string" || typeof each === "number" ? renew(each, target) : undefined) ??
      each;
    const next = isRows(value) ? value.map((row) => row.map(renewEach)) : renewEach(value);
    if (JSON.stringify(next) !== JSON.stringify(value)) renewed = renewed.with(at, next);
  }
  return renewed === values ? undefined : renewed;
}

/** Returns a formula in which each literal release or date of its calls is renewed. */
export const replaceReleases = (formula: string, namespace: string, target: UpdateTarget): string =>
  replaceLiterals(formula, (tree) =>
    findCalls(tree, namespace).flatMap((call) => renewedParts(call, target)),
  );
