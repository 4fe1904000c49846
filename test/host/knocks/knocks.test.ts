import assert from "node:assert/strict";
import { isWhole } from "../../rounds.ts";
import { actions } from "./actions.ts";
import { kinds } from "./kinds.ts";
import { knock } from "./knock.ts";
import "./one-failure.ts";
import { doUndisturbed, type Undisturbed } from "./undisturbed.ts";

/** `npm test` tries every eighth action with two cases; the soak tries every kind at every request of every action. */
const tried = isWhole ? actions : actions.filter((_, at) => at % 8 === 2);

interface Case {
  readonly kind: (typeof kinds)[number];
  readonly n: number;
}

function casesOf({ requests }: Undisturbed, at: number): readonly Case[] {
  const all = requests.flatMap((_, before) => kinds.map((kind) => ({ kind, n: before + 1 })));
  if (isWhole) return all;
  return [5 * at + 5, all.length - 1 - at].flatMap((one) => all[one % all.length] ?? []);
}

describe("whatever a user does, disturbed at each of its requests", function () {
  this.timeout(isWhole ? 0 : 120_000);

  for (const [at, action] of tried.entries())
    it(`loses nothing, and says what happened: ${action.place}, ${action.name}`, async () => {
      const undisturbed = await doUndisturbed(action);
      const wrong: string[] = [];
      for (const { kind, n } of casesOf(undisturbed, at))
        for (const each of await knock(undisturbed, kind, n))
          wrong.push(`${kind.name}, at request ${n}: ${each}`);
      assert.deepEqual(wrong, []);
    });
});
