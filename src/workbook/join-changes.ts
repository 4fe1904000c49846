import type { AreaChange } from "./area-change.ts";

/**
 * Returns the same changes in fewer areas: cells side by side become one area, and so do such runs in the same columns of
 * adjoining rows. The areas contain no other cells.
 */
export function joinChanges(changes: readonly AreaChange[]): readonly AreaChange[] {
  const alone = changes.filter((change) => change.filled === true || !isCell(change));
  const cells = changes.filter((change) => change.filled !== true && isCell(change));
  const inOrder = [...cells].sort(
    (a, b) => compare(a.sheet, b.sheet) || a.row - b.row || a.column - b.column,
  );
  return [...joinRows(runsIn(inOrder)), ...alone];
}

const isCell = ({ to }: AreaChange): boolean => to.length === 1 && to[0]?.length === 1;

const widthOf = ({ to }: AreaChange): number => to[0]?.length ?? 0;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Joins adjoining cells of a row. The cells are sorted row by row. */
function runsIn(cells: readonly AreaChange[]): AreaChange[] {
  const runs: AreaChange[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last?.sheet === cell.sheet && last.row === cell.row && last.column + 1 === cell.column;
    if (run && isNext) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const beside = (of: "from" | "to") => [run.flatMap((cell) => cell[of][0] ?? [])];
    return first ? [{ ...first, from: beside("from"), to: beside("to") }] : [];
  });
}

/** Joins runs with the same columns in adjoining rows. */
function joinRows(runs: readonly AreaChange[]): AreaChange[] {
  const open = new Map<string, AreaChange[]>();
  const stacks: AreaChange[][] = [];
  for (const run of runs) {
    const key = `${run.sheet}\n${run.column}\n${widthOf(run)}`;
    const stack = open.get(key);
    if (stack && stack.at(-1)?.row === run.row - 1) {
      stack.push(run);
      continue;
    }
    const begun = [run];
    stacks.push(begun);
    open.set(key, begun);
  }
  return stacks.flatMap((stack) => {
    const [first] = stack;
    const beneath = (of: "from" | "to") => stack.flatMap((run) => run[of]);
    return first ? [{ ...first, from: beneath("from"), to: beneath("to") }] : [];
  });
}
