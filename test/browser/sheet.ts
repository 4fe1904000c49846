import type { Frame, Page } from "playwright-core";

/** The contents of a cell, as the task pane reads them through Microsoft's library. */
interface Cell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
}

/** The contents of a block of cells. */
interface Block {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
}

/** The active sheet of the workbench, worked with mouse and keyboard, read through office.js. */
export class Sheet {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** Goes to a cell by the Name Box, which scrolls there and leaves the keys to the cell. */
  async select(address: string): Promise<void> {
    const box = this.page.locator("[data-u-comp=defined-name] input");
    await box.fill(address);
    await box.press("Enter");
    await this.page.locator("#address", { hasText: new RegExp(`^${address}$`) }).waitFor();
  }

  /**
   * Types into a cell as a person does: go there, type, Enter. The name of a function is typed key by key, so that its
   * completion list opens and closes; its arguments are entered at once, as from an input method, because the grid takes
   * 40 ms a key.
   */
  async type(address: string, text: string): Promise<void> {
    const { page } = this;
    const { keyboard } = page;
    const [name = "", ...rest] = text.split(/(?<=\()/);
    await this.select(address);
    await keyboard.type(name);
    await keyboard.insertText(rest.join(""));
    // While the list of functions is open, Enter is its own; it closes a moment after the last key.
    await page.locator("[data-u-comp=sheets-formula-editor]").waitFor({ state: "detached" });
    await keyboard.press("Enter");
    await page
      .locator("#address")
      .filter({ hasNotText: new RegExp(`^${address}$`) })
      .waitFor();
  }

  /** Returns one cell's content, calculated. */
  async read(address: string): Promise<Cell> {
    const block = await this.block(address);
    return {
      value: block.values[0]?.[0],
      formula: block.formulas[0]?.[0],
      text: block.text[0]?.[0] ?? "",
    };
  }

  /** Returns the calculated values of a block, row by row. */
  async values(address: string): Promise<unknown[][]> {
    return (await this.block(address)).values;
  }

  /** Selects a cell and returns what the strip under the grid says about its error. */
  async message(address: string): Promise<string> {
    await this.select(address);
    return (await this.page.locator("#message").textContent()) ?? "";
  }

  /** Presses Ctrl+Z over the grid. */
  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+z");
  }

  /** Returns the contents of a block, row by row: values, formulas, and shown texts. */
  block(address: string): Promise<Block> {
    return this.pane.evaluate(
      (a1) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(a1);
          range.load("values,formulas,text");
          await context.sync();
          return {
            values: range.values as unknown[][],
            formulas: range.formulas as unknown[][],
            text: range.text,
          };
        }),
      address,
    );
  }
}
