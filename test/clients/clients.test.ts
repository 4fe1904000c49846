import assert from "node:assert/strict";
import fs from "node:fs";
import { clientPage } from "./client-table.ts";

const FILE = "docs/clients.md";

describe("what becomes of every command in the clients that people have", function () {
  this.timeout(300_000);

  it("is as kept in docs/clients.md", async () => {
    const page = await clientPage();
    if (process.env["UPDATE_CLIENTS"]) fs.writeFileSync(FILE, page);
    assert.equal(
      page,
      fs.readFileSync(FILE, "utf8"),
      `${FILE} is not as kept. If it should change: UPDATE_CLIENTS=1 npx mocha "test/clients/*.test.ts", then read the diff.`,
    );
  });
});
