import fs from "node:fs";

/** What is read of a report in the format of mutation-testing-elements. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
}

/** The mutants of a folder by what became of them. Those of prose are left out and counted apart. */
export interface MutantCounts {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
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
    uncovered: count("NoCoverage"),
    prose: count("Ignored"),
  };
}

/** Returns the share of mutants that the tests notice, in percent; an endless loop is noticed. */
export const scoreOf = ({ killed, timeout, survived, uncovered }: MutantCounts): number =>
  (100 * (killed + timeout)) / (killed + timeout + survived + uncovered);

/** Returns the table of docs/mutation.md, its last row the whole. */
export function formatScores(rows: readonly ({ folder: string } & MutantCounts)[]): string {
  const total = (name: keyof MutantCounts): number => rows.reduce((all, row) => all + row[name], 0);
  const whole = {
    folder: "all",
    killed: total("killed"),
    timeout: total("timeout"),
    survived: total("survived"),
    uncovered: total("uncovered"),
    prose: total("prose"),
  };
  const lines = [...rows, whole].map((row) => {
    const { folder, killed, timeout, survived, uncovered, prose } = row;
    const mutants = killed + timeout + survived + uncovered;
    const score = `${scoreOf(row).toFixed(1)} %`;
    return `| ${[folder, mutants, killed, timeout, survived, uncovered, score, prose].join(" | ")} |`;
  });
  const head =
    "folder | mutants | killed | timeout | survived | not covered | score | prose, left out";
  return [`| ${head} |`, `| --- ${"| ---: ".repeat(7)}|`, ...lines].join("\n");
}
