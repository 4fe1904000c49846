// node ask.mjs FUNCTIONS JOB: runs a built functions.js as Excel does, in its own process, does one job and prints the
// result as JSON. Every call has an invocation object last, and null for each argument left out, as Excel calls.
import fs from "node:fs";
import vm from "node:vm";

const [, , script, file] = process.argv;
const job = JSON.parse(fs.readFileSync(file, "utf8"));
const associated = new Map();
// Not assigned by name: TypeScript would treat it as a part of Excel's own type.
const CustomFunctions = {
  associate: (id, answer) => associated.set(id, answer),
  Error: class extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
      // As in Microsoft's own class; throwing an error with a stack trace costs twice as much.
      this.stack = undefined;
    }
  },
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};
Object.assign(globalThis, { CustomFunctions });
const text = fs.readFileSync(script, "utf8");
const invocation = { address: "Sheet1!A1", functionName: "IIJ" };

/** What cannot be undercut: a look-up in a map, and a throw of a kept error. */
const kept = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Kept.");
const floors = {
  lookUp: (each, map) => map.get(keyOf(each)),
  thrown: () => {
    try {
      throw kept;
    } catch (error) {
      return error;
    }
  },
};

const begun = stamp();
vm.runInThisContext(text, { filename: "functions.js" });
console.log(JSON.stringify(job.lanes ? warm(job) : cold(job)));

/** One set of calls after another, each once: the time of each. The first includes the start of the script. */
function cold({ steps }) {
  let from = begun;
  return steps.map(({ calls }) => {
    const answers = calls.map(call);
    const to = stamp();
    const took = { cpu: to.cpu - from.cpu, wall: to.wall - from.wall };
    from = to;
    return { ...took, answered: answers.map((answer) => !(answer instanceof Error)) };
  });
}

/**
 * Runs lanes in turns, forwards and backwards; the first turns are for warming up. Returns CPU nanoseconds a call, for
 * each lane by turn.
 */
function warm({ lanes, turns, warming }) {
  const map = new Map(lanes.flatMap(({ calls }) => calls.map((each) => [keyOf(each), 1])));
  const took = lanes.map(() => []);
  for (let turn = 0; turn < turns; turn += 1) {
    const order = lanes.map((_, n) => (turn % 2 === 0 ? n : lanes.length - 1 - n));
    for (const n of order) {
      const time = timed(lanes[n], turn, map);
      if (turn >= warming) took[n].push(time);
    }
  }
  return took;
}

/** A lane makes the same calls `rounds` times; with `slice`, it makes that many new calls in each turn. */
function timed({ calls, rounds = 1, slice, instead }, turn, map) {
  const does = floors[instead] ?? call;
  const asked = slice ? calls.slice(turn * slice, (turn + 1) * slice) : calls;
  if (asked.length === 0) throw new Error("There are no new calls left.");
  const from = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const each of asked) does(each, map);
  const { user, system } = process.cpuUsage(from);
  return ((user + system) * 1000) / (rounds * asked.length);
}

function keyOf([, ...values]) {
  return values.join("|");
}

function call([id, ...values]) {
  try {
    return associated.get(id)(...values, invocation);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function stamp() {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, wall: performance.now() };
}
