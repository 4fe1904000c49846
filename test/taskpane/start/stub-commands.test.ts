import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { stubCommands } from "../../../src/taskpane/start/stub-commands.ts";

const PATIENCE = 30;

describe("the stubs of the commands", () => {
  let said: string[];
  const event = { completed: () => said.push("completed") };
  const real = {
    Insert: (given: { completed(): void } | null) => {
      said.push("Insert");
      given?.completed();
    },
  };
  beforeEach(() => {
    said = [];
  });

  const stubs = (...names: string[]): ReturnType<typeof stubCommands> =>
    stubCommands(names, () => said.push("given up"), PATIENCE);

  it("wait for the real command, and let Excel wait with them", async () => {
    const { commands, takeOver } = stubs("Insert");
    commands["Insert"]?.(event);
    assert.deepEqual(said, []);
    takeOver(real);
    assert.deepEqual(said, ["Insert", "completed"]);
    await wait(2 * PATIENCE);
    assert.deepEqual(said, ["Insert", "completed"]);
  });

  it("stay in charge once the real command is there", () => {
    const { commands, takeOver } = stubs("Insert");
    takeOver(real);
    commands["Insert"]?.(event);
    commands["Insert"]?.(null);
    assert.deepEqual(said, ["Insert", "completed", "Insert"]);
  });

  it("complete a call that has waited for too long, say so, and do not carry it out later", async () => {
    const { commands, takeOver } = stubs("Insert");
    commands["Insert"]?.(event);
    await wait(2 * PATIENCE);
    assert.deepEqual(said, ["completed", "given up"]);
    takeOver(real);
    assert.deepEqual(said, ["completed", "given up"]);
    commands["Insert"]?.(event);
    assert.deepEqual(said.slice(2), ["Insert", "completed"]);
  });

  it("let Excel continue if the real script has no such command", () => {
    const { commands, takeOver } = stubs("Insert", "Remove");
    takeOver(real);
    commands["Remove"]?.(event);
    commands["Remove"]?.(null);
    assert.deepEqual(said, ["completed"]);
  });
});
