import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** Words that are the same in Japanese: names, codes, units, periods, papers, addresses. */
const theSame = [
  /IIJ Financials|IIJ|Excel|English|EBITDA|CAPEX|Gbps|YoY|QoQ|LTM|Letter|A4|n\.p\./,
  /\b[1-4]Q\d\d\b|\bFY\d{2,4}\b|\b[129][HM]\d\d\b|\b(?:IS|BS|CF)(?:-FY)?\b/,
  // The number of the data, and the name of a sheet with cells of it.
  /\d{4}-\d\d-\d\d\.[0-9a-f]+|'IIJ [\w ()-]+'!\w+:\w+|「IIJ [\w ()-]+」/,
];
const known = new RegExp(theSame.map(({ source }) => source).join("|"), "g");

describe("the place Insert in Japanese", function () {
  this.timeout(120_000);
  let workbench: Workbench;
  let insert: Locator;
  before(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByRole("button", { name: "日本語" }).click();
    insert = workbench.pane.getByRole("button", { name: "挿入", exact: true });
    await insert.waitFor();
  });
  after(() => workbench.close());

  /** The words in Latin letters in the pane, without the contents of the sheet. */
  const foreign = async (): Promise<string[]> => {
    const found = await workbench.pane.evaluate(readTexts);
    return found.filter((text) => /[A-Za-z]{2}/.test(text.replaceAll(known, "")));
  };
  const choose = async (id: string): Promise<void> => {
    await workbench.pane.getByRole("combobox", { name: "計算書・表" }).selectOption(id);
    await workbench.pane.getByRole("region", { name: /^プレビュー/ }).waitFor();
  };
  const said = (text: string | RegExp): Promise<void> =>
    workbench.pane.getByRole("status").filter({ hasText: text }).waitFor({ timeout: 15_000 });
  const unfold = async (): Promise<void> => {
    const closed = workbench.pane.locator("button[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().click();
  };

  it("says nothing in English, whatever is chosen", async () => {
    for (const id of [
      "Operations",
      "Connectivity",
      "Restatement",
      "Guidance",
      "Checks",
      "4Q03 8",
    ]) {
      await choose(id);
      await unfold();
      assert.deepEqual(await foreign(), [], id);
    }
  });

  it("says why a day is not taken, and why columns cannot be aligned", async () => {
    const { pane } = workbench;
    await choose("Operations");
    await unfold();
    await pane.getByLabel(/^基準日/).selectOption("another");
    await pane.getByLabel("日付").fill("2003-01-01");
    await pane.getByText(/^最初の決算短信は2003年8月13日です。/).waitFor();
    await pane.getByLabel("並び順").selectOption("newest first");
    await pane.getByText(/^列をそろえられるのは、/).waitFor();
    assert.deepEqual(await foreign(), []);
    await pane.getByLabel("並び順").selectOption("oldest first");
    await pane.getByLabel(/^基準日/).selectOption("2004-05-14");
  });

  it("inserts with Japanese labels, which its preview shows, and says so", async () => {
    const { pane, sheet } = workbench;
    await choose("Operations");
    await pane.getByRole("rowheader", { name: "営業収益合計" }).waitFor();
    await insert.click();
    await said(/^'IIJ Operations'!A1:\w+ に挿入しました。B列に公表値との検算が 7 件あります。/);
    const labels = (await sheet.values("D18:D60")).flat();
    assert.ok(labels.includes("営業収益合計"), labels.join(" "));
    assert.deepEqual(await foreign(), []);
  });

  it("asks in Japanese about a statement that is already there", async () => {
    const { pane, page } = workbench;
    await pane.getByLabel("単位").selectOption("JPYm");
    await insert.click();
    const question = pane.getByRole("alertdialog", {
      name: "この計算書はシート「IIJ Operations」にあります",
    });
    await question.getByRole("radio", { name: /^表示を変更する/ }).waitFor();
    await question.getByText("百万円単位の表示に変えます。").waitFor();
    assert.deepEqual(await foreign(), []);
    await question.getByRole("radio", { name: /^期間を追加する/ }).check();
    await question.getByLabel("期間", { exact: true }).waitFor();
    assert.deepEqual(await foreign(), []);
    await page.keyboard.press("Escape");
    await said("何も変更していません。");
    await pane.getByLabel("単位").selectOption("JPYk");
  });

  it("asks before it overwrites, once, however often the answer is clicked", async () => {
    const { pane, sheet } = workbench;
    await choose("4Q03 8");
    await pane.getByRole("radio", { name: "選択範囲" }).check();
    await sheet.select("D20");
    await insert.click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByText(/^'IIJ Operations'!D20:\w+ に上書きしますか。$/).waitFor();
    await dialog.getByText(/^内容のあるセルが \d+ 個あります（うち数式 \d+ 個）：/).waitFor();
    await dialog.getByRole("button", { name: "上書き" }).evaluate((button: HTMLElement) => {
      for (let n = 0; n < 5; n += 1) button.click();
    });
    await said(/^'IIJ Operations'!D20:\w+ に挿入しました。/);
    await dialog.waitFor({ state: "detached" });
    await pane.getByRole("radio", { name: "新しいシート" }).check();
  });

  it("stays busy with its own insertion while a command of the ribbon ends", async () => {
    const { pane } = workbench;
    await pane.getByRole("radio", { name: "選択範囲" }).check();
    await insert.click();
    const dialog = pane.getByRole("alertdialog");
    await dialog.waitFor();
    await workbench.press("Balance sheet");
    // Elements behind the dialog have no role.
    await pane.getByText(/^'IIJ Balance sheet'!A1:/).waitFor();
    assert.equal(await pane.locator("button[type=submit]").getAttribute("aria-disabled"), "true");
    await dialog.getByRole("button", { name: "キャンセル" }).click();
    await said("何も変更していません。");
    assert.equal(await pane.locator("button[type=submit]").getAttribute("aria-disabled"), null);
    await pane.getByRole("radio", { name: "新しいシート" }).check();
  });

  it("leaves a formula that is half typed, and says what to do", async () => {
    const { page, sheet } = workbench;
    await sheet.select("B90");
    await page.keyboard.type("=1+2");
    await insert.click();
    await said(
      "セルの入力を（Enterキーで）終えてから、もう一度お試しください。何も変更していません。",
    );
    await page.evaluate(() => window.workbench.engine.workbook.endEditingAsync(true));
    assert.equal((await sheet.read("B90")).value, 3);
  });

  it("follows the language: its labels are English again", async () => {
    const { pane } = workbench;
    await choose("Operations");
    await pane.getByRole("button", { name: "English" }).click();
    await pane.getByRole("rowheader", { name: "Total revenues" }).waitFor();
    await pane.getByText("Statement or table").waitFor();
    assert.deepEqual(workbench.faults, []);
  });
});

/** Every visible text, and every accessible name. */
function readTexts(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element?.closest("figure, style, script, noscript")) continue;
    texts.push(
      node instanceof Element ? (node.getAttribute("aria-label") ?? "") : (node.nodeValue ?? ""),
    );
  }
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
