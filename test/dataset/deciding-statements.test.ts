import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { bundle } from "#bundle";
import { decodeDataset } from "../../src/dataset/decode/decode-dataset.ts";
import { altered } from "./altered.ts";
import { data, itemOf, releaseIn } from "./held.ts";

const statement = (code: string): string => data.statementOf(itemOf(code));

describe("the statement that decides an item's vintage", () => {
  it("is the appendix statement where one prints the item, though a table prints it too", () => {
    assert.equal(statement("Revenue.SI"), "operations");
    assert.equal(statement("Balance.Cash"), "balance-sheet");
    assert.equal(statement("CashFlow.PurchaseOfPPE"), "cash-flows");
  });

  it("is the table of an item that no appendix statement prints", () => {
    assert.equal(statement("Cost.BackboneDomestic"), "backbone");
    assert.equal(statement("Contracts.IIJ4U"), "contracts");
    assert.equal(statement("Capex.Leases"), "capex");
  });

  it("is that of the item it repeats: Table 8 prints depreciation of the cash flows", () => {
    assert.equal(statement("Depreciation.CashFlow"), "cash-flows");
    assert.equal(statement("Capex.Purchases"), "cash-flows");
  });

  it("is that of its parts for a sum that is printed only in millions, or not at all", () => {
    assert.equal(statement("Revenue.Connectivity"), "operations");
    assert.equal(statement("Income.Gross"), "operations");
    assert.equal(statement("Contracts.IP"), "contracts");
  });

  it("is its own for an item whose home no release prints yet", () => {
    const homed = bundle.items.replace(/^Cost\.BackboneDomestic\t.*$/m, (row) =>
      [...row.split("\t"), "", "", ""].slice(0, 8).concat("+Cost.BackboneNew").join("\t"),
    );
    const added = "Cost.BackboneNew\tBackbone\tバックボーン\tflow\tmoney\tdebit";
    const more = decodeDataset({ ...bundle, items: [homed.trimEnd(), added].join("\n") });
    const item = more.items.get("Cost.BackboneDomestic") ?? assert.fail();
    assert.equal(item.home?.item, "Cost.BackboneNew");
    assert.equal(more.statementOf(item), "backbone");
  });

  it("is the item itself for a total and its parts that no release prints yet", () => {
    const added = [
      "Security.Total\tSecurity\tセキュリティ\tflow\tmoney\tcredit\t\tSecurity.Mail + Security.Web",
      "Security.Mail\tMail\tメール\tflow\tmoney\tcredit\t+Security.Total",
      "Security.Web\tWeb\tウェブ\tflow\tmoney\tcredit\t+Security.Total",
    ];
    const more = decodeDataset({ ...bundle, items: [bundle.items.trimEnd(), ...added].join("\n") });
    for (const code of ["Security.Total", "Security.Mail", "Security.Web"])
      assert.equal(more.statementOf(more.items.get(code) ?? assert.fail()), code);
  });

  it("is the item itself for a figure that only the text states", () => {
    assert.equal(statement("Guidance.RevenueGrowth"), "Guidance.RevenueGrowth");
  });

  it("is for a named release as on its day, whatever a newer one prints in its appendix", () => {
    const row = "\nCost.BackboneDomestic\tDomestic backbone\t\t902,000";
    const newer = altered("4Q03", "IS", "\nCost.Total\t", `${row}\nCost.Total\t`);
    const item = newer.items.get("Cost.BackboneDomestic") ?? assert.fail();
    assert.deepEqual(
      [undefined, "4Q03", "1Q03"].map((code) =>
        newer.statementOf(item, code === undefined ? code : releaseIn(newer, code)),
      ),
      ["operations", "operations", "backbone"],
    );
  });
});
