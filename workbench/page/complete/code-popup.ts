import type { EnumValue } from "../../excel-host/functions/metadata.ts";
import type { CodeList } from "./code-lists.ts";

/** Univer shows what the function's arguments are in a box this wide under the cell; the codes go beside it. */
const HINT_WIDTH = 258;
const GAP = 4;

/** The list of codes beside the cell that is typed into. The keys stay with the cell. */
export class CodePopup {
  private readonly box = document.createElement("div");
  private readonly title = document.createElement("p");
  private readonly list = document.createElement("ul");
  private codes: readonly EnumValue[] = [];
  private at = 0;

  /** `choose` is called with a code that is clicked. */
  constructor(private readonly choose: (code: string) => void) {
    this.box.id = "codes";
    this.box.hidden = true;
    this.list.role = "listbox";
    this.box.append(this.title, this.list);
    // A click must not take the focus from the cell.
    this.box.addEventListener("mousedown", (event) => {
      event.preventDefault();
    });
    document.body.append(this.box);
  }

  get isOpen(): boolean {
    return !this.box.hidden;
  }

  /** The code that is chosen by Enter or Tab. */
  get active(): string | undefined {
    return this.codes[this.at]?.name;
  }

  /** Shows the codes that are left beside a cell's editor; the first is active. */
  show({ parameter }: CodeList, codes: readonly EnumValue[], editor: DOMRect): void {
    this.title.textContent = `${parameter.name}: ${parameter.description ?? ""}`;
    this.list.ariaLabel = `Codes for ${parameter.name}`;
    this.codes = codes;
    this.list.replaceChildren(...codes.map((code) => this.option(code)));
    this.box.hidden = false;
    this.activate(0);
    this.place(editor);
  }

  hide(): void {
    this.box.hidden = true;
  }

  /** Makes the next code active, or the one before; stops at the ends. */
  move(by: 1 | -1): void {
    this.activate(Math.min(Math.max(this.at + by, 0), this.codes.length - 1));
  }

  private activate(index: number): void {
    this.at = index;
    for (const [i, option] of [...this.list.children].entries())
      option.ariaSelected = String(i === index);
    this.list.children[index]?.scrollIntoView({ block: "nearest" });
  }

  private option({ name, tooltip }: EnumValue): HTMLLIElement {
    const option = document.createElement("li");
    const code = document.createElement("code");
    const meaning = document.createElement("span");
    code.textContent = name;
    meaning.textContent = tooltip ?? "";
    option.role = "option";
    option.append(code, meaning);
    option.addEventListener("click", () => {
      this.choose(name);
    });
    return option;
  }

  /** Below the cell where there is room, else above. */
  private place({ left, top, bottom }: DOMRect): void {
    const { offsetWidth, offsetHeight } = this.box;
    const room = innerWidth - offsetWidth - GAP;
    const below = bottom + GAP + offsetHeight <= innerHeight;
    this.box.style.left = `${Math.max(GAP, Math.min(left + HINT_WIDTH, room))}px`;
    this.box.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
  }
}
