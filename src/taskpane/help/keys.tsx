import type { ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { Terms } from "./terms.tsx";
import { texts } from "./texts.ts";

/** The actions of keys in the sheet and in the pane. */
export function Keys(): ReactElement {
  const t = useTexts(texts);
  return (
    <>
      <Terms
        of={[
          ["Ctrl+Alt+Shift+I", t.key.pane],
          ["Ctrl+Alt+Shift+O", t.key.operations],
          ["Ctrl+Alt+Shift+B", t.key.balance],
          ["Ctrl+Alt+Shift+F", t.key.cash],
          ["F6", t.key.back],
          ["← → ↑ ↓", t.key.arrows],
          ["Esc", t.key.escape],
        ]}
      />
      <span>{t.onMac}</span>
    </>
  );
}
