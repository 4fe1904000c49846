import type { Dataset } from "../../dataset/dataset.ts";
import { answerablePeriods } from "../../figures/answerable-periods.ts";
import { requireFigure } from "../../figures/require-figure.ts";
import { attempt, Failure } from "../../errors.ts";
import type { Period } from "../../model/period.ts";
import { definitions } from "../definitions/gallery.ts";
import type { StatementCode } from "../definitions/definition.ts";
import { itemOfLine } from "../definitions/statement-line.ts";
import { periodsOfStatement } from "./statement-periods.ts";

/**
 * Returns the periods that no release prints a statement for and that it can still be derived for: some total of it is.
 *
 * A statement with balances is not offered for the last twelve months: they are struck on a day.
 */
export function derivedPeriodsOfStatement(data: Dataset, code: StatementCode): readonly Period[] {
  const { lines } = definitions[code];
  const hasBalances = lines.some(
    (line) => data.items.get(itemOfLine(line) ?? "")?.kind === "balance",
  );
  const totals = lines.filter(({ kind }) => kind === "total");
  const items = (totals.length > 0 ? totals : lines)
    .flatMap((line) => data.items.get(itemOfLine(line) ?? "") ?? [])
    .filter(({ kind }) => kind === "flow");
  const reported = new Set(periodsOfStatement(data, code).map((period) => period.code));
  return answerablePeriods(data)
    .map(({ period }) => period)
    .filter(
      (period) =>
        !reported.has(period.code) &&
        code !== "Guidance" &&
        !(period.rolling && hasBalances) &&
        items.some(
          (item) =>
            !(
              attempt(() => requireFigure(data, { item, period, vintage: "latest" })) instanceof
              Failure
            ),
        ),
    );
}
