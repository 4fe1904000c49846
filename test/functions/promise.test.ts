import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { describe, it } from "mocha";
import { real } from "../data/real.ts";
import { brokenPromises, keep, newPromises, promiseOf, type Promised } from "./promise.ts";

const file = path.join(import.meta.dirname, "promise.snapshot.json");
const now = promiseOf(real);

/** Reads the kept promise; UPDATE_PROMISE adds new entries and never removes any. */
function keptPromise(): Promised {
  const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "{}";
  const kept = JSON.parse(text) as Promised;
  if (!process.env["UPDATE_PROMISE"]) return kept;
  const grown = keep(kept, now);
  fs.writeFileSync(file, `${JSON.stringify(grown, null, 1)}\n`);
  return grown;
}

describe("the promise of ids, argument order and codes", () => {
  const kept = keptPromise();

  it("are as promised: what a workbook may hold is neither gone, renamed nor moved", () => {
    assert.deepEqual(brokenPromises(kept, now), []);
  });

  it("are kept from the day they ship", () => {
    assert.deepEqual(
      newPromises(kept, now),
      [],
      "New, and a promise from now on: UPDATE_PROMISE=1 npx mocha test/functions/promise.test.ts adds it.",
    );
  });
});

describe("a promise", () => {
  const kept: Promised = {
    functions: ["REVENUE", "COST"],
    "arguments of REVENUE": ["period", "[unit]"],
    "codes of Unit": ["JPY", "USD"],
  };
  const broken = (change: Promised): string[] => brokenPromises(kept, { ...kept, ...change });

  it("is broken by a word that is gone", () => {
    assert.deepEqual(broken({ "codes of Unit": ["JPY"] }), [
      "codes of Unit: USD was promised after JPY",
    ]);
  });

  it("is broken by a word that is renamed or loses its brackets", () => {
    assert.deepEqual(broken({ functions: ["REVENUE", "COSTS"] }), [
      "functions: COST was promised after REVENUE",
    ]);
    assert.equal(broken({ "arguments of REVENUE": ["period", "unit"] }).length, 1);
  });

  it("is broken by words that change places", () => {
    assert.equal(broken({ functions: ["COST", "REVENUE"] }).length, 2);
  });

  it("is broken by an argument put before a promised one, not by one put after", () => {
    assert.deepEqual(broken({ "arguments of REVENUE": ["period", "[service]", "[unit]"] }), [
      "arguments of REVENUE: [unit] was promised after period",
    ]);
    assert.deepEqual(broken({ "arguments of REVENUE": ["period", "[unit]", "[release]"] }), []);
  });

  it("grows by new words anywhere else, which are named until they are kept", () => {
    const grown = { ...kept, "codes of Unit": ["JPY", "JPYk", "USD"] };
    assert.deepEqual(brokenPromises(kept, grown), []);
    assert.deepEqual(newPromises(kept, grown), ["codes of Unit: JPYk"]);
    assert.deepEqual(newPromises(keep(kept, grown), grown), []);
    assert.deepEqual(brokenPromises(keep(kept, grown), grown), []);
  });

  it("keeps what is gone, so that keeping hides nothing", () => {
    const shrunk = { ...kept, functions: ["COST"] };
    assert.deepEqual(keep(kept, shrunk), kept);
  });
});
