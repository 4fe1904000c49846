import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { addinUrl, readdress, readdressManifest } from "../../tools/addin-address.mjs";

const manifest =
  "<Id>f7034d61-5b37-4d11-a74b-c7b85f13c84a</Id><SourceLocation DefaultValue=" +
  '"https://localhost:3000/taskpane.html" />';

describe("the address the add-in is built for", () => {
  it("is the development server's, and the manifest stays as it is, when none is given", () => {
    assert.equal(addinUrl({}), "https://localhost:3000/");
    assert.equal(readdressManifest(manifest, {}), manifest);
  });

  it("ends in a slash whether it was given with one or not", () => {
    assert.equal(addinUrl({ ADDIN_URL: "https://example.org/iij" }), "https://example.org/iij/");
    assert.equal(addinUrl({ ADDIN_URL: "https://example.org/iij/" }), "https://example.org/iij/");
  });

  it("is refused when Excel could not load from it", () => {
    for (const given of ["http://example.org/", "example.org", "https://example.org/?a=1"]) {
      assert.throws(() => addinUrl({ ADDIN_URL: given }), /must be an https address/);
    }
  });

  it("replaces the development address everywhere in a text", () => {
    const text = '["https://localhost:3000/a", "https://localhost:3000/b"]';
    const expected = '["https://example.org/a", "https://example.org/b"]';
    assert.equal(readdress(text, { ADDIN_URL: "https://example.org" }), expected);
  });

  it("gives the manifest another Id, the same one at every build", () => {
    // uuid5(NAMESPACE_URL, "https://example.org/iij/"), as Python's uuid module has it.
    const expected =
      "<Id>88e1c22e-beaa-5704-ab01-eb2710acfa19</Id><SourceLocation DefaultValue=" +
      '"https://example.org/iij/taskpane.html" />';
    assert.equal(readdressManifest(manifest, { ADDIN_URL: "https://example.org/iij" }), expected);
  });

  it("takes an Id that is given", () => {
    const id = "0b7f2f6e-5d3c-4f0c-8c5e-2f1d7a3b9c10";
    assert.match(readdressManifest(manifest, { ADDIN_ID: id }), new RegExp(`<Id>${id}</Id>`));
  });
});
