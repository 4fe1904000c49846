import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Guidance } from "../../src/dataset/decode/decode-guidance.ts";
import { decodePeriodCode, decodeReleaseCode } from "../../src/dataset/decode/decode-parts.ts";
import { fault, type Row } from "../../src/dataset/decode/tsv.ts";
import type { Bundle } from "../../src/dataset/bundle/bundle.ts";
import { shift, type Decimal } from "../../src/exact/decimal.ts";
import { decodePrinted } from "../../src/exact/printed.ts";
import { endOf } from "../../src/model/period.ts";
import { readRows } from "./check-parts.ts";

const places: Readonly<Record<string, number>> = { thousands: 3, millions: 6, billions: 9 };

/** The line that each guidance of the text is about; guidance that is not listed may be about any. */
const guided: Readonly<Record<string, string>> = {
  "Guidance.RevenueGrowth": "Revenue.Total",
  "Guidance.OperatingIncome": "Income.Operating",
  "Guidance.NetIncome": "Income.Net",
  "Guidance.MailGatewayAccounts": "Accounts.MailGateway",
};

/**
 * Checks the figures of the text about a future period: only guidance may be, and the log of the guidance must have an
 * entry for it whose bounds contain the figure.
 */
export function checkExpectedFigures(
  prose: Bundle["prose"],
  entries: readonly Guidance[],
  { releases }: Pick<Dataset, "releases">,
): void {
  for (const { release: code, text } of prose)
    for (const row of readRows(`${code}/prose.tsv`, text)) {
      const { item = "", period: about = "", printed = "" } = row.cells;
      const release = decodeReleaseCode(row, code, releases);
      const period = decodePeriodCode(row, about);
      const isExpected = item.startsWith("Guidance.");
      if (isExpected !== endOf(period) > endOf(release.quarter))
        throw fault(
          row,
          isExpected
            ? `${about} had ended when the ${code} release was published.`
            : `${about} is still to come, and ${item} is not guidance.`,
        );
      if (printed === "") throw fault(row, "the printed text is missing.");
      if (isExpected) refuseUnlogged(row, code, entries);
    }
}

function refuseUnlogged(row: Row, release: string, entries: readonly Guidance[]): void {
  const { period = "", printed = "", scale = "", item = "" } = row.cells;
  const own = entries.filter(
    (entry) =>
      entry.release.code === release &&
      entry.period.code === period &&
      entry.item.code === (guided[item] ?? entry.item.code),
  );
  const figure = decodePrinted(printed);
  const value = figure && shift(figure, printed.endsWith("%") ? -2 : (places[scale] ?? 0));
  if (own.some((entry) => value === undefined || holds(entry, value))) return;
  throw fault(row, `guidance.tsv has no entry of ${release} for ${period} that holds ${item}.`);
}

const holds = ({ low, high }: Guidance, value: Decimal): boolean =>
  (low !== undefined || high !== undefined) &&
  (low === undefined || low.lte(value)) &&
  (high === undefined || high.gte(value));
