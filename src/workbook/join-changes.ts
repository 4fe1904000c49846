import type { AreaChange } from "./area-change.ts";

/**
 * Returns the same changes in fewer areas: cells side by side become one area, and such runs of the same columns above each other
 * too. No cell is in it that was not in the changes.
 */
export function joinChanges(changes: readonly AreaChange[]): readonly AreaChange[] {
  const alone = changes.filter((change) => change.filled === true || !isCell(change));
  const cells = changes.filter((change) => change.filled !== true && isCell(change));
  const inOrder = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column,
  );
  return [...joinRows(inOrder.reduce(joinCells, [])), ...alone];
}

const isCell = ({ to }: AreaChange): boolean => to.length === 1 && to[0]?.length === 1;

const widthOf = ({ to }: AreaChange): number => to[0]?.length ?? 0;

function joinCells(runs: AreaChange[], cell: AreaChange): AreaChange[] {
  const run = runs.at(-1);
  const isNext =
    run?.sheet === cell.sheet && run.row === cell.row && run.column + widthOf(run) === cell.column;
  if (!run || !isNext) return [...runs.splice(0), cell];
  const beside = (of: "from" | "to") => [[...(run[of][0] ?? []), ...(cell[of][0] ?? [])]];
  runs[runs.length - 1] = { ...run, from: beside("from"), to: beside("to") };
  return runs;
}

function joinRows(runs: readonly AreaChange[]): AreaChange[] {
  const open = new Map<string, AreaChange>();
  const joined: AreaChange[] = [];
  for (const run of runs) {
    const key = `${run.sheet}\n${run.column}\n${widthOf(run)}`;
    const above = open.get(key);
    if (above && above.row + above.to.length === run.row) {
      open.set(key, {
        ...above,
        from: [...above.from, ...run.from],
        to: [...above.to, ...run.to],
      });
      continue;
    }
    if (above) joined.push(above);
    open.set(key, run);
  }
  return [...joined, ...open.values()];
}
