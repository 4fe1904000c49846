import { measureCold } from "./tools/bench/cold.ts";
import { measureGrowth } from "./tools/bench/growth.ts";
import { measureSizes } from "./tools/bench/sizes.ts";
import { measureLookUps } from "./tools/bench/look-ups.ts";
import { formatRow } from "./tools/bench/page.ts";
import fs from "node:fs";
const folder = fs.mkdtempSync("/tmp/rb/grow-");
for (const s of [() => measureGrowth(folder)]) { const t = Date.now(); const x = s(); console.log(x.title, Date.now() - t); for (const r of x.rows) console.log("  ", r.what, "|", formatRow(r).join(" | ")); }
