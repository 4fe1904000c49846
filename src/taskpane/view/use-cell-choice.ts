import { useState } from "react";
import { selectCell } from "../../excel/select-cell.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { cellName } from "../cell-name.ts";
import { describeFailure } from "../describe-failure.ts";
import { inBoth } from "../language/language.ts";
import { useTexts } from "../language/use-texts.ts";

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

/** Goes to a cell that is chosen, and says what came of it. */
export function useCellChoice(): {
  readonly said: string;
  readonly goTo: (cell: CellPlace) => void;
} {
  const t = useTexts(texts);
  const [said, setSaid] = useState("");
  const goTo = (cell: CellPlace): void => {
    selectCell(cell).then(
      (came) => {
        setSaid(t[came](cellName(cell)));
      },
      (error: unknown) => {
        setSaid(describeFailure(error));
      },
    );
  };
  return { said, goTo };
}
