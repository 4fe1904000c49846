import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { CLIENTS, lackingSets, type ClientCode } from "../../workbench/excel-host/wire/clients.ts";
import { CLAIMED, requirementsOf } from "../../workbench/excel-host/wire/requirements.ts";
import { refusal, withSession } from "./with-session.ts";

const declared = requirementsOf(readFileSync("manifest.xml", "utf8"));

describe("Requirement sets", () => {
  it("are read from a manifest", () => {
    const manifest = `
      <Sets DefaultMinVersion="1.1">
        <Set Name="SharedRuntime" MinVersion="1.1"/>
        <bt:Set Name="ExcelApi" MinVersion="1.10" />
      </Sets>`;
    assert.deepEqual(requirementsOf(manifest), { SharedRuntime: "1.1", ExcelApi: "1.10" });
  });

  it("of the add-in's manifest are among those the host claims", () => {
    assert.equal(declared["SharedRuntime"], "1.1");
    for (const [name, version] of Object.entries(declared)) {
      const claimed = Number(CLAIMED[name]?.split(".")[1]);
      assert.ok(claimed >= Number(version.split(".")[1]), `${name} ${version}`);
    }
  });

  it("are reported to the add-in as the host claims them", () =>
    withSession(
      async (session) => {
        const { requirements } = session.Office.context;
        for (const [name, version] of Object.entries(declared)) {
          assert.equal(requirements.isSetSupported(name, version), true);
        }
        assert.equal(requirements.isSetSupported("ExcelApi", "1.13"), false);
        const code = await refusal(session, ({ workbook }) => {
          workbook.worksheets.getItem("Sheet1").getRange("A1").getMergedAreasOrNullObject();
        });
        assert.equal(code, "ApiNotFound");
      },
      { requirements: { ...CLAIMED, ...declared, ExcelApi: "1.12" } },
    ));

  for (const client of Object.keys(CLIENTS) as ClientCode[])
    it(`are reported to the add-in as ${CLIENTS[client].name} has them`, () =>
      withSession(
        async ({ Office }) => {
          const { requirements } = Office.context;
          const sets: Readonly<Record<string, string>> = CLIENTS[client].sets;
          for (const [name, version] of Object.entries(sets)) {
            const next = `1.${Number(version.split(".")[1]) + 1}`;
            assert.equal(requirements.isSetSupported(name, version), true, `${name} ${version}`);
            assert.equal(requirements.isSetSupported(name, next), false, `${name} ${next}`);
          }
          await Promise.resolve();
        },
        { client },
      ));

  it("that the manifest asks for are missing only without a shared runtime", () => {
    const without = Object.values(CLIENTS).filter(
      (client) => lackingSets(client, declared).length > 0,
    );
    assert.deepEqual(without, [CLIENTS.office2019, CLIENTS.ipad]);
    for (const client of without)
      assert.ok(lackingSets(client, declared).includes("SharedRuntime 1.1"));
  });
});
