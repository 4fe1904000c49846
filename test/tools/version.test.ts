import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, it } from "mocha";
import { changelogOf, manifestOf } from "../../tools/version.ts";

describe("the version", () => {
  it("is the same in package.json, in the lock file and in the manifest", () => {
    const read = (file: string): { version: string } =>
      JSON.parse(fs.readFileSync(file, "utf8")) as { version: string };
    const { version } = read("package.json");
    assert.equal(read("package-lock.json").version, version);
    assert.match(
      fs.readFileSync("manifest.xml", "utf8"),
      new RegExp(`<Version>${version}.0</Version>`),
    );
  });

  it("goes into the manifest with a fourth number", () => {
    assert.equal(manifestOf("<Version>1.0.0.0</Version>", "1.1.0"), "<Version>1.1.0.0</Version>");
    assert.throws(() => manifestOf("<Version>1.0.0.0</Version>", "1.1.0-beta.1"), /three numbers/);
  });

  it("takes over what the changelog holds as unreleased", () => {
    const text = "# Changelog\n\n## Unreleased\n\nNew.\n\n## 1.0.0\n";
    const expected = "# Changelog\n\n## Unreleased\n\n## 1.1.0 (2026-11-26)\n\nNew.\n\n## 1.0.0\n";
    assert.equal(changelogOf(text, "1.1.0", "2026-11-26"), expected);
    assert.throws(() => changelogOf("# Changelog\n", "1.1.0", "2026-11-26"), /no \^## Unreleased/);
  });
});
