import { IEditorService } from "@univerjs/docs-ui";
import type { Editor } from "@univerjs/docs-ui";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { Engine } from "../../excel-host/univer/engine.ts";
import { matching, type CodeLists } from "./code-lists.ts";
import { CodePopup } from "./code-popup.ts";
import { quotedArgumentAt } from "./quoted-argument.ts";
import { takeKeys } from "./take-keys.ts";

/**
 * Offers the codes of an argument while it is typed in quotes, as Excel does with the enums of
 * functions.json: they filter as one types, the arrows move, Tab and Enter take one and close the
 * quote, Escape closes the list.
 *
 * Univer completes names of functions only, and has no door to that list.
 */
export function completeCodes({ api, injector }: Engine, lists: CodeLists): void {
  const bridge = injector.get(IEditorBridgeService);
  const editors = injector.get(IEditorService);
  const lexer = injector.get(LexerTreeBuilder);
  let dismissed = "";

  const typing = (): Typing | undefined => {
    const editor = bridge.isVisible().visible ? editors.getFocusEditor() : undefined;
    if (!editor) return undefined;
    const text = editor.getDocumentDataModel()?.getPlainText() ?? "";
    const argument = quotedArgumentAt(lexer, text, editor.getCursorPosition());
    return argument && { editor, text, argument };
  };
  const popup = new CodePopup((code) => {
    const now = typing();
    if (now) insert(now, code);
    popup.hide();
  });
  const refresh = (): void => {
    const now = typing();
    const list = now && lists.of(now.argument.functionName, now.argument.parameter);
    const codes = list && matching(list.codes, now.argument.typed);
    if (!now || !codes?.length || now.text === dismissed) popup.hide();
    else if (list) popup.show(list, codes, now.editor.getBoundingClientRect());
  };
  const take = (): void => {
    const [now, code] = [typing(), popup.active];
    if (now && code !== undefined) insert(now, code);
    popup.hide();
  };
  const dismiss = (): void => {
    dismissed = typing()?.text ?? "";
    popup.hide();
  };
  takeKeys(injector, () => popup.isOpen, {
    [KeyCode.ARROW_DOWN]: () => {
      popup.move(1);
    },
    [KeyCode.ARROW_UP]: () => {
      popup.move(-1);
    },
    [KeyCode.ENTER]: take,
    [KeyCode.TAB]: take,
    [KeyCode.ESC]: dismiss,
  });
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (FOLLOWED.test(id)) requestAnimationFrame(refresh);
  });
}

interface Typing {
  readonly editor: Readonly<Editor>;
  readonly text: string;
  readonly argument: NonNullable<ReturnType<typeof quotedArgumentAt>>;
}

/** What Univer runs when text is typed, the cursor moves, or the editor opens or closes. */
const FOLLOWED = /rich-text-editing|set-text-selections|set-cell-edit-visible/;

function insert({ editor, argument: { before, after } }: Typing, code: string): void {
  const head = `${before}${code}"`;
  const cursor = { startOffset: head.length, endOffset: head.length, collapsed: true };
  editor.replaceText(`${head}${after}`, [cursor]);
}
