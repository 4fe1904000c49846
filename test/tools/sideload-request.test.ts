import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { sideloadRequest } from "../../tools/sideload-request.ts";

describe("sideloadRequest", () => {
  it("passes a workbook's address on", () => {
    const document = "https://example.sharepoint.com/book.xlsx?web=1&x=2";
    const request = sideloadRequest(["web", "--document", document], "linux");
    assert.deepEqual(request, ["web", "--document", document]);
  });

  it("gives an address the question mark that parameters are appended to", () => {
    const request = sideloadRequest(
      ["web", "--document", "https://example.com/book.xlsx"],
      "linux",
    );
    assert.deepEqual(request, ["web", "--document", "https://example.com/book.xlsx?"]);
  });

  it("asks for the workbook's address when there is none", () => {
    assert.throws(
      () => sideloadRequest(["web"], "win32"),
      /npm run start:web -- --document "https/,
    );
  });

  it("refuses an address that is not https", () => {
    for (const document of ["book.xlsx", "http://example.com/book.xlsx", "C:\\book.xlsx"]) {
      const ask = (): unknown => sideloadRequest(["web", "--document", document], "win32");
      assert.throws(ask, /is not the https address of a workbook/);
    }
  });

  it("opens Excel on Windows and Mac, with a file if one is given", () => {
    assert.deepEqual(sideloadRequest(["desktop"], "win32"), ["desktop"]);
    const request = sideloadRequest(["desktop", "--document", "book.xlsx"], "darwin");
    assert.deepEqual(request, ["desktop", "--document", "book.xlsx"]);
  });

  it("says that Linux has no Excel and what to do instead", () => {
    assert.throws(() => sideloadRequest(["desktop"], "linux"), /npm run start:web/);
  });

  it("loads nothing when it is to serve only", () => {
    assert.deepEqual(sideloadRequest(["serve"], "linux"), []);
  });

  it("asks where to load when it is not said, or said wrongly", () => {
    assert.throws(() => sideloadRequest([], "win32"), /Say where/);
    assert.throws(() => sideloadRequest(["ipad"], "win32"), /Say where/);
  });
});
