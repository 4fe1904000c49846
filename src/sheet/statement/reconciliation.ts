import type { Dataset } from "../../dataset/dataset.ts";
import { isAmount, unitOfColumn } from "../../statements/columns/column.ts";
import { verdicts, type Check, type Verdict } from "../../reconciliation/check.ts";
import { reconcile } from "../../reconciliation/reconcile.ts";
import type { Arranged } from "../../statements/arrange/arranged-statement.ts";
import { columns } from "../plan/sheet-columns.ts";
import type { Frame } from "./frame.ts";
import { putNote } from "../plan/put-note.ts";
import { styles } from "../plan/styles.ts";

/** What a reader is told of one by one; the others are counted. */
const told: readonly Verdict[] = ["open", "documented", "restated"];

/** Puts down what the reconciliation of the releases says of the figures shown: how many checks, and what differs and why. */
export function planReconciliation(frame: Frame): void {
  const { grid, arranged, data } = frame;
  const checks = checksOf(arranged, data);
  grid.addRow();
  const head = grid.addRow();
  grid.text(head, columns.check, `Reconciliation when inserted: ${count(checks)}`);
  grid.style({ row: head, rows: 1, column: columns.check, columns: 1 }, styles.heading);
  for (const verdict of told) {
    for (const { explanation } of checks.filter((check) => check.verdict === verdict))
      putNote(frame, explanation, { indent: 1 });
  }
}

/** The checks on the lines and periods of a statement, in the currency it is shown in. */
function checksOf({ rows, columns: chosen, unit }: Arranged, data: Dataset): readonly Check[] {
  const items = new Set(rows.flatMap(({ item }) => (item ? [item.code] : [])));
  const periods = new Set(chosen.map(({ period }) => period.code));
  const currencies = new Set(
    chosen.filter(isAmount).map((column) => unitOfColumn(column, unit).currency),
  );
  const shown: ReadonlySet<string> = new Set([...currencies, "count", "Gbps"]);
  return reconcile(data).filter(
    ({ item, period, column }) => items.has(item) && periods.has(period) && shown.has(column),
  );
}

function count(checks: readonly Check[]): string {
  const counts = verdicts.flatMap((verdict) => {
    const found = checks.filter((check) => check.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${verdict}`];
  });
  return `${checks.length} checks on these figures: ${counts.join(", ")}`;
}
