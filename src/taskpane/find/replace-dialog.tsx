import type { ReactElement } from "react";
import type { StandingCell } from "../../excel/enter-formula.ts";
import { useTexts } from "../language/use-texts.ts";
import { QuestionDialog } from "../view/question-dialog.tsx";
import { texts } from "./texts.ts";

interface Props {
  readonly standing: StandingCell;
  readonly answer: (yes: boolean) => void;
}

/** Asks whether the content of a cell may be replaced. */
export default function ReplaceDialog({ standing, answer }: Props): ReactElement {
  const t = useTexts(texts);
  const { address, content, undoable } = standing;
  return (
    <QuestionDialog
      title={t.replace(address)}
      no={t.cancel}
      yes={t.replaceIt}
      onNo={() => {
        answer(false);
      }}
      onYes={() => {
        answer(true);
      }}
    >
      {t.holds(content)}
      {!undoable && ` ${t.noUndo}`}
    </QuestionDialog>
  );
}
