import type { Dataset } from "../../src/dataset/dataset.ts";
import { openDataset } from "../../src/dataset/open-dataset.ts";
import { callOf, manyCalls } from "./calls.ts";
import { timeLanes, type Lane } from "./fresh.ts";
import { refusalsOf, type Refusals } from "./refusals.ts";
import type { Row, Subject } from "./row.ts";
import { meanOf, ratioOf, spreadOf } from "./spread.ts";

const turns = 9;
/** Turns until the engine has compiled the code: some thousand calls. */
const warming = 12;
/** New calls of each lane in a turn. A refusal has as many as an answer, so that it is compiled as much. */
const slice = 280;

/** The cost of an answer, compared with a look-up in a map by the joined arguments. */
export function measureLookUps(functions: string): Subject {
  const data = openDataset();
  const refusals = refusalsOf(functions, data, slice * (turns + warming));
  const kinds = Object.keys(refusals);
  const lanes = lanesFor(functions, data, refusals);
  requireEnough(lanes);
  const times = timeLanes(functions, Object.values(lanes), { turns, warming });
  const timeOf = (name: string): number[] => times[Object.keys(lanes).indexOf(name)] ?? [];
  const look = timeOf("bare");
  const ratio = (what: string, name: string, budget?: number, by = look): Row => ({
    what,
    measured: ratioOf(timeOf(name), by),
    unit: " ×",
    ...(budget !== undefined && { budget }),
  });
  const first = timeOf("first");
  // Each kind is measured separately. A pause of the engine falls into one lane of a turn; in one measurement of all, it
  // would count in every turn.
  const ofKinds = kinds.map((kind) => ratioOf(timeOf(kind), first));
  const againTimes = (n: number): number[] => timeOf("again").map((each) => each * n);
  return {
    title: "Answers, warmed",
    how:
      "The built functions, called as Excel calls them: null for an argument left out, an invocation object last. " +
      `${turns} turns, forth and back, after ${warming} to warm up; CPU time. A refusal is the mean of ${kinds.length} kinds. × a \`Map.get\` of the joined arguments, unless another thing is named.`,
    rows: [
      { what: "`Map.get` of a joined key", measured: spreadOf(look), unit: " ns" },
      ratio("FIGURE, asked again", "again", 3),
      ratio("FIGURE, asked for the first time", "first", 40),
      ratio("FIGURE, derived, asked for the first time", "derived"),
      {
        what: "a refusal, × an answer, both for the first time",
        measured: meanOf(ofKinds),
        unit: " ×",
        budget: 2,
      },
      ...kinds.map((kind) => ratio(`the same: ${kind}`, kind, undefined, first)),
      ratio("a refusal, × an answer, both again", "refusedAgain", 2, timeOf("again")),
      ratio("the same: the throw alone", "thrown", undefined, timeOf("again")),
      ratio("REVENUE, asked again", "revenue"),
      ratio("CHANGE, asked again", "change"),
      ratio("SOURCE, asked again", "source"),
      ratio("FIGURES of 200 cells again, × 200 look-ups by FIGURE", "figures", 1, againTimes(200)),
      ratio(
        "STATEMENT of 3 periods again, × the 83 look-ups it holds",
        "statement",
        1,
        againTimes(83),
      ),
    ],
  };
}

function lanesFor(
  functions: string,
  data: Dataset,
  refusals: Refusals,
): Readonly<Record<string, Lane>> {
  const { answered, derived } = manyCalls(functions, data);
  const ofEachKind = Object.entries(refusals);
  const again = answered.slice(-200);
  const items = [...data.items.keys()].filter((code) => code.startsWith("Revenue.")).slice(0, 10);
  const rows = [items, items, items, items].flat().map((item) => [item]);
  const figures = callOf("FIGURES", [["4Q02", "1Q03", "3Q03", "4Q03", "FY2003"]], rows);
  return {
    bare: { calls: again, rounds: 400, instead: "lookUp" },
    thrown: { calls: again, rounds: 400, instead: "thrown" },
    again: { calls: again, rounds: 100 },
    first: { calls: answered.slice(0, -200), slice },
    derived: { calls: derived, slice },
    ...Object.fromEntries(ofEachKind.map(([kind, calls]) => [kind, { calls, slice }])),
    refusedAgain: { calls: ofEachKind.flatMap(([, calls]) => calls.slice(-16)), rounds: 100 },
    revenue: { calls: [callOf("REVENUE", "4Q03", "SI")], rounds: 20_000 },
    change: { calls: [callOf("CHANGE", "4Q03", "Revenue.SI")], rounds: 10_000 },
    source: { calls: [callOf("SOURCE", "4Q03", "Revenue.SI")], rounds: 10_000 },
    figures: { calls: [figures], rounds: 300 },
    statement: { calls: [callOf("STATEMENT", "Operations", "1Q03:4Q03")], rounds: 300 },
  };
}

/** A lane that runs out of new calls would time what is remembered. */
function requireEnough(lanes: Readonly<Record<string, Lane>>): void {
  for (const [name, lane] of Object.entries(lanes)) {
    const needed = (lane.slice ?? 0) * (turns + warming);
    if (lane.calls.length < needed)
      throw new Error(`${name} has ${lane.calls.length} calls and needs ${needed}.`);
  }
}
