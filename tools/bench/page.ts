import { isMet, type Row, type Subject } from "./row.ts";

/** The machine and the day of a run, and what it was compared with. */
export interface Run {
  readonly day: string;
  readonly machine: string;
  readonly node: string;
  readonly baseline: string | undefined;
}

/** Returns the page with the measurements. */
export function performancePage(subjects: readonly Subject[], run: Run): string {
  const rows = subjects.flatMap((subject) => subject.rows);
  const missed = rows.filter((row) => isMet(row) === false);
  const held = rows.filter(({ budget }) => budget !== undefined).length;
  return [
    "# Performance",
    "",
    "Written by `npm run bench`; do not edit. Times of different machines differ, so most budgets are ratios within one run.",
    "A measurement is a median, with its quartiles in brackets. It meets its budget by its median.",
    "",
    `Measured on ${run.day} with Node.js ${run.node} on ${run.machine}.`,
    run.baseline === undefined
      ? "Version 1.0 was not at hand (`--baseline FOLDER`, its built `dist`), so nothing is compared with it."
      : `Version 1.0 is commit ${run.baseline}, built and measured in the same run.`,
    "",
    missed.length === 0
      ? `Each of the ${held} budgets is met.`
      : `${held - missed.length} of ${held} budgets are met. Not met: ${missed.map(({ what }) => what).join("; ")}.`,
    "",
    ...subjects.flatMap((subject) => section(subject)),
  ].join("\n");
}

function section({ title, how, rows }: Subject): string[] {
  return [
    `## ${title}`,
    "",
    how,
    "",
    "| what | measured | budget | met |",
    "|---|---|---|---|",
    ...rows.map((row) => `| ${[row.what, ...formatRow(row)].join(" | ")} |`),
    "",
  ];
}

/** Returns a measurement, its budget and whether it is met, as text. */
export function formatRow(row: Row): [string, string, string] {
  const { measured, unit, budget } = row;
  const met = isMet(row);
  const shown =
    typeof measured === "number"
      ? `${formatNumber(measured)}${unit}`
      : `${formatNumber(measured.median)}${unit} (${formatNumber(measured.low)}–${formatNumber(measured.high)})`;
  return [
    shown,
    budget === undefined ? "" : `≤ ${formatNumber(budget)}${unit}`,
    met === undefined ? "" : met ? "yes" : "**no**",
  ];
}

/** Three significant digits, or all digits of a larger number. */
function formatNumber(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}
