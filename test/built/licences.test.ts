import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { accepted } from "../../tools/licences.mjs";

describe("the licences beside the build", () => {
  it("name every dependency that ships, and none that may not", () => {
    const { dependencies } = JSON.parse(fs.readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    const listed = JSON.parse(fs.readFileSync("dist/third-party-licences.json", "utf8")) as {
      name: string;
      license: string;
    }[];
    const names = listed.map(({ name }) => name);
    // Fluent's collection only re-exports its parts, which are listed themselves.
    const own = Object.keys(dependencies).filter((name) => name !== "@fluentui/react-components");
    assert.deepEqual(
      own.filter((name) => !names.includes(name)),
      [],
    );
    assert.ok(names.includes("@fluentui/react-button"));
    assert.deepEqual(
      listed.filter(({ license }) => !accepted.includes(license)),
      [],
    );
    const text = fs.readFileSync("dist/third-party-licences.txt", "utf8");
    assert.deepEqual(
      names.filter((name) => !text.includes(`\n${name} `)),
      [],
    );
  });
});
