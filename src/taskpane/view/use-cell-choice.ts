import { useState } from "react";
import { selectCell } from "../../excel/select-cell.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { cellName } from "../cell-name.ts";
import { inBoth } from "../language/language.ts";
import { useTexts } from "../language/use-texts.ts";
import { useTell } from "../words/use-tell.ts";

const texts = inBoth(
  {
    hidden: (cell: string) =>
      `${cell} is on a hidden sheet. Unhide the sheet, then choose the cell again.`,
    gone: (cell: string) => `The sheet of ${cell} is no longer there.`,
    selected: (cell: string) => `${cell} is selected.`,
  },
  {
    hidden: (cell: string) =>
      `${cell} は非表示のシートにあります。シートを再表示してから、もう一度選択してください。`,
    gone: (cell: string) => `${cell} のシートはありません。`,
    selected: (cell: string) => `${cell} を選択しました。`,
  },
);

/** The result of going to a cell. */
type Outcome =
  | { readonly came: "selected" | "hidden" | "gone"; readonly cell: CellPlace }
  | { readonly error: unknown };

/** Goes to a cell that the user chose, and shows the result in the language of the pane. */
export function useCellChoice(): {
  readonly said: string;
  readonly goTo: (cell: CellPlace) => void;
} {
  const t = useTexts(texts);
  const tell = useTell();
  const [outcome, setOutcome] = useState<Outcome>();
  const told = (of: Outcome): string =>
    "error" in of ? tell(of.error) : t[of.came](cellName(of.cell));
  const goTo = (cell: CellPlace): void => {
    selectCell(cell).then(
      (came) => {
        setOutcome({ came, cell });
      },
      (error: unknown) => {
        setOutcome({ error });
      },
    );
  };
  return { said: outcome ? told(outcome) : "", goTo };
}
