// npm run power: which misprinted digits of the statements the checks would report.
import { openDataset } from "../src/dataset/open-dataset.ts";
import { readDataset } from "../src/reconciliation/book.ts";
import { runTool } from "./fail.ts";
import { measurePower } from "./reconciliation/power.ts";

runTool(() => {
  const power = measurePower(readDataset(openDataset()));
  const share = (count: number): string =>
    `${count} of ${power.corruptions} (${((100 * count) / power.corruptions).toFixed(3)}%)`;
  console.log(`Single-digit corruptions that some check contradicts: ${share(power.contradicted)}`);
  console.log(`Single-digit corruptions that some check reports: ${share(power.reported)}`);
  for (const { reading, missed } of power.blind) {
    const { table, item, column, text } = reading;
    const where = [table.release.code, table.id, item.code, column.period.code].join(" ");
    console.log(`  not reported: ${where} ${text} as ${missed.join(", ")}`);
  }
});
