import { sound } from "./world.ts";
import { findCaught } from "./caught.ts";
const [file, only] = process.argv.slice(2);
const m = await import(file!);
for (const [name, faults] of Object.entries(m)) {
  if (only && !new RegExp(only).test(name)) continue;
  if (!Array.isArray(faults) || typeof faults[0] !== "object" || !("change" in faults[0])) continue;
  console.log(`=== ${name} ${faults.length}`);
  for (const f of faults) {
    let r;
    try {
      r = findCaught(f.change(sound));
    } catch (e) {
      r = { stage: "CRASH", said: [String((e as Error).stack).slice(0, 300)] };
    }
    const named = (f.names ?? []).every((n: string) => r.said.some((s: string) => s.includes(n)));
    console.log(
      `${r.stage.slice(0, 5)}${named ? " " : "?"} | ${f.place} | ${r.said.length} ${(r.said[0] ?? "").slice(0, 170)}`,
    );
  }
}
