import assert from "node:assert/strict";
import { HOSTED, serveLibraryFrom } from "./library.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** The addresses at which Microsoft documents the library: the old one, and the one since September 2026. */
const ADDRESSES = [
  { library: HOSTED, inserts: "CAPEX" },
  {
    library: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
    inserts: "Bandwidth",
  },
];

describe("the page's security policy", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench.close());

  /** Reloads the pane, with the library from an address. */
  const loadFrom = async (library: string, waits: boolean): Promise<void> => {
    await workbench.page.unrouteAll();
    await serveLibraryFrom(workbench.page, library);
    await workbench.reloadPane(waits);
  };

  for (const { library, inserts } of ADDRESSES) {
    it(`lets the library come from ${new URL(library).hostname} and do its work`, async () => {
      await loadFrom(library, true);
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: "Statement or table" }).selectOption(inserts);
      await pane.getByRole("button", { name: "Insert" }).click();
      await pane.getByText(`Written to 'IIJ ${inserts}'!A1:`).waitFor();
      assert.deepEqual(workbench.faults, []);
      for (const [kind, allowed] of await policyOf(workbench))
        if (/^(script|style|img|frame|connect)-src$/.test(kind))
          assert.ok(allowed.includes(new URL(library).origin), `${kind} ${allowed.join(" ")}`);
    });
  }

  it("lets it come from nowhere else, and the page says what is missing", async () => {
    await loadFrom("https://example.com/office.js", false);
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
