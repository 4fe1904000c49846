import assert from "node:assert/strict";
import { HOSTED } from "./library.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** Where Microsoft documents the library to be: since long, and since September 2026. */
const ADDRESSES = [HOSTED, "https://officeapis.public.onecdn.static.microsoft/1/office.js"];

describe("the page's security policy", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  afterEach(() => workbench.close());

  for (const library of ADDRESSES) {
    it(`lets the library come from ${new URL(library).hostname} and do its work`, async () => {
      workbench = await openWorkbench({ library });
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: "Statement or table" }).selectOption("CAPEX");
      await pane.getByRole("button", { name: "Insert" }).click();
      await pane.getByText(/^Written to 'IIJ CAPEX'!A1:/).waitFor();
      assert.deepEqual(workbench.faults, []);
      for (const [kind, allowed] of await policyOf(workbench))
        if (/^(script|style|img|frame|connect)-src$/.test(kind))
          assert.ok(allowed.includes(new URL(library).origin), `${kind} ${allowed.join(" ")}`);
    });
  }

  it("lets it come from nowhere else, and the page says what is missing", async () => {
    workbench = await openWorkbench({ library: "https://example.com/office.js", waits: false });
    await workbench.pane.getByText(/^Office\.js could not be loaded/).waitFor();
    assert.match(workbench.faults[0] ?? "", /example\.com.*violates.*Content Security Policy/s);
  });
});

/** The page's directives with what each allows. */
async function policyOf({ pane }: Workbench): Promise<[string, string[]][]> {
  const policy = await pane
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  return (policy ?? "").split(";").map((directive): [string, string[]] => {
    const [kind = "", ...allowed] = directive.trim().split(/\s+/);
    return [kind, allowed];
  });
}
