import { createRequire } from "node:module";
import { formatRow } from "./tools/bench/page.ts";
const { measureCells } = createRequire(import.meta.url)("./tools/bench/cells.ts") as any;
const x = await measureCells("dist"); for (const r of x.rows) console.log("  ", r.what, "|", formatRow(r).join(" | ")); process.exit(0);
