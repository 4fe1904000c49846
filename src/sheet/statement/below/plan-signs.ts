import type { Frame } from "../frame.ts";
import { columns } from "../layout.ts";

/** Plans the rows that stay in view below folded rows and name what is folded. */
export function planSigns({ grid, places }: Frame): void {
  const { growth, checks, sources, machinery } = places;
  const signs = [
    [growth, "▸ Growth and common size"],
    [checks, "▸ Checks: printed totals and differences"],
    [sources, "▸ Sources, and all notes"],
    [machinery, "▸ Marks and chart data"],
  ] as const;
  for (const [{ sign }, text] of signs) if (sign >= 0) grid.text(sign, columns.label, text);
}
