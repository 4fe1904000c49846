// npm run validate [-- FILE]: lists what Excel would refuse in a manifest, the built one by default, also in relation to
// the files next to it. Exit code 1 if there is anything.
import fs from "node:fs";
import path from "node:path";
import { manifestFaults } from "./manifest-faults.ts";
import { actions, commands } from "./manifest/commands.ts";
import { servedFrom } from "./manifest/served.ts";

const file = process.argv[2] ?? "dist/manifest.xml";
const read = servedFrom(path.dirname(file));
const faults = manifestFaults(fs.readFileSync(file, "utf8"), { read, commands, actions });
for (const fault of faults) console.error(`${file}: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${file}: no faults`);
