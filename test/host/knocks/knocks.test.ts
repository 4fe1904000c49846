import assert from "node:assert/strict";
import "./one-failure.ts";
import { actions } from "./actions.ts";
import { kinds } from "./kinds.ts";
import { doUndisturbed, knock } from "./knock.ts";

const only = process.env["ONLY"];
let cases = 0;

describe("whatever a user does, disturbed at each of its requests", function () {
  this.timeout(0);
  for (const action of actions)
    if (!only || action.name.match(only))
      it(`${action.place}: ${action.name}`, async () => {
        const undisturbed = await doUndisturbed(action);
        const wrong: string[] = [];
        const t = performance.now();
        for (let n = 1; n <= undisturbed.requests.length; n += 1)
          for (const kind of kinds) {
            cases += 1;
            if (process.env["VERBOSE"]) console.log(kind.name, n);
            for (const each of await knock(undisturbed, kind, n))
              wrong.push(
                `${kind.name} at ${n} (${undisturbed.requests[n - 1]?.names.slice(0, 3).join()}): ${each.slice(0, 400)}`,
              );
          }
        console.log(
          action.name,
          undisturbed.requests.length,
          "requests",
          Math.round(performance.now() - t),
          "ms",
          cases,
        );
        assert.deepEqual(wrong, []);
      });
});
