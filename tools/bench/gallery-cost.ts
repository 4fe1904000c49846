// node: what every insertion of the gallery costs, as a table a fill and place.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { statements, tables } from "../../test/gallery/plans.ts";
const require = createRequire(import.meta.url);
const { measureExhibits } = require("./insertions.ts") as typeof import("./insertions.ts");
const costs = await measureExhibits([...statements, ...tables]);
writeFileSync(process.argv[2] as string, JSON.stringify(costs));
