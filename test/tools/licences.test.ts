import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { accepted, formatLicences } from "../../tools/licences.mjs";
import { directDependencies, licencesMarkdown } from "../../tools/licences-table.ts";

describe("the licences", () => {
  it("of what package.json names are listed in docs/licences.md; npm run report writes it", () => {
    assert.equal(fs.readFileSync("docs/licences.md", "utf8"), licencesMarkdown());
  });

  it("of what ships let it be shipped; of what is only used, all but office-js are open source", () => {
    const all = directDependencies();
    assert.deepEqual(
      all.filter(({ ships, licence }) => ships && !accepted.includes(licence)),
      [],
    );
    assert.deepEqual(
      all
        .filter(({ licence }) => ![...accepted, "MPL-2.0"].includes(licence))
        .map(({ name }) => name),
      ["@microsoft/office-js"],
    );
  });

  it("are told with their text, or with where the software comes from", () => {
    const text = formatLicences([
      {
        name: "a",
        version: "1.0.0",
        license: "MIT",
        licenseText: "Permission is granted.\n",
        repository: null,
      },
      {
        name: "b",
        version: "2.0.0",
        license: "ISC",
        licenseText: null,
        repository: "https://example.org/b",
      },
    ]);
    assert.match(text, /a 1\.0\.0: MIT\n\nPermission is granted\./);
    assert.match(text, /b 2\.0\.0: ISC\n\nhttps:\/\/example\.org\/b/);
  });
});
