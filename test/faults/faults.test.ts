import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import * as prettier from "prettier";
import { stride } from "../rounds.ts";
import { findCaught, type Stage } from "./caught.ts";
import {
  allFaults,
  faultsOf,
  readRecord,
  reasonOf,
  writeRecord,
  type NamedFault,
} from "./caught-record.ts";
import { formatFaultsPage } from "./faults-page.ts";
import { kinds } from "./kinds.ts";
import { sound } from "./world.ts";

const page = "docs/faults.md";
const updates = process.env["UPDATE_FAULTS"] !== undefined;
const record = readRecord();

/** All faults in the soak and if the page is updated; otherwise one of each kind. */
const tried = (faults: readonly NamedFault[]): readonly NamedFault[] =>
  stride === 1 || updates ? faults : faults.slice(faults.length >> 1, (faults.length >> 1) + 1);

/** Tries a fault: it is caught where its kind says, in sentences that name the place, or there is a reason why not. */
function tryFault(named: NamedFault): Stage {
  const { kind, fault, name } = named;
  const { stage, said } = findCaught(fault.change(sound));
  const told = `${name}: ${stage}: ${said[0] ?? ""}`;
  if (reasonOf(named) !== undefined) assert.equal(stage, "nothing", told);
  else assert.ok(kind.caught.includes(stage), told);
  const names = (fault.names ?? []).filter((words) => appliesAt(stage, words));
  if (stage !== "nothing" && names.length > 0)
    assert.ok(
      said.some((sentence) => names.some((words) => sentence.includes(words))),
      `${told} does not name ${names.join(" or ")}`,
    );
  for (const sentence of said) assert.doesNotMatch(sentence, /\n/, told);
  return stage;
}

/** The reconciliation names figures, not files; the text names rows, not lines. */
function appliesAt(stage: Stage, words: string): boolean {
  if (/, line /.test(words)) return stage === "build";
  return stage === "build" || stage === "text" || !/\.tsv/.test(words);
}

describe("faults injected one at a time", () => {
  const found = new Map<string, Stage>();

  it("are none in the releases as they are", () => {
    assert.deepEqual(findCaught(sound), { stage: "nothing", said: [] });
  });

  it("have names of their own", () => {
    assert.equal(new Set(allFaults.map(({ name }) => name)).size, allFaults.length);
  });

  for (const [n, kind] of kinds.entries())
    it(`are caught: ${kind.what}${kind.inText ? ", in the text too" : ""} (${n + 1})`, () => {
      for (const named of tried(faultsOf(kind))) {
        const stage = tryFault(named);
        found.set(named.name, stage);
        if (!updates) assert.equal(record.get(named.name), stage, named.name);
      }
    }).timeout(0);

  it(`are listed in ${page}, every one`, async () => {
    if (updates) writeRecord(found);
    const kept = updates ? found : record;
    assert.deepEqual(
      [...kept.keys()],
      allFaults.map(({ name }) => name),
    );
    const options = await prettier.resolveConfig(page);
    const formatted = await prettier.format(formatFaultsPage(kept), { ...options, filepath: page });
    if (updates) fs.writeFileSync(page, formatted);
    assert.equal(fs.readFileSync(page, "utf8"), formatted);
  });
});
