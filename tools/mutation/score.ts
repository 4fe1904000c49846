import fs from "node:fs";

/** The part of a report in the format of mutation-testing-elements that is read. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
}

/** The mutants of a folder by result. Mutants of prose are left out and counted separately. */
export interface MutantCounts {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  /** Mutants that are not in the sample. */
  readonly undrawn: number;
  readonly uncovered: number;
  readonly prose: number;
}

export const readReport = (file: string): Report =>
  JSON.parse(fs.readFileSync(file, "utf8")) as Report;

export function countMutants({ files }: Report): MutantCounts {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string): number =>
    mutants.filter((mutant) => mutant.status === status).length;
  return {
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    undrawn: count("RuntimeError"),
    uncovered: count("NoCoverage"),
    prose: count("Ignored"),
  };
}

const triedOf = ({ killed, timeout, survived }: MutantCounts): number =>
  killed + timeout + survived;

const mutantsOf = (counts: MutantCounts): number =>
  triedOf(counts) + counts.undrawn + counts.uncovered;

/**
 * Returns the share of mutants that the tests notice, in percent; an endless loop counts as noticed. A sample represents
 * all mutants that tests reach.
 */
export function scoreOf(counts: MutantCounts): number {
  const { killed, timeout, uncovered } = counts;
  const reached = 1 - uncovered / mutantsOf(counts);
  return (100 * reached * (killed + timeout)) / triedOf(counts);
}

/** Returns a table, a row a folder. */
export function formatScores(rows: readonly ({ folder: string } & MutantCounts)[]): string {
  const lines = rows.map((row) => {
    const { folder, killed, timeout, survived, uncovered, prose } = row;
    const score = `${scoreOf(row).toFixed(1)} %`;
    const cells = [folder, mutantsOf(row), triedOf(row), killed, timeout, survived, uncovered];
    return `| ${[...cells, score, prose].join(" | ")} |`;
  });
  const head =
    "folder | mutants | tried | killed | timeout | survived | not reached | score | prose, left out";
  return [`| ${head} |`, `| --- ${"| ---: ".repeat(8)}|`, ...lines].join("\n");
}
