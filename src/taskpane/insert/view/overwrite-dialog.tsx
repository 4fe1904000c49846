import type { ReactElement } from "react";
import type { Losses } from "../../../excel/losses.ts";
import { useLanguage } from "../../language/use-texts.ts";
import { QuestionDialog } from "../../view/question-dialog.tsx";
import { describeLosses } from "../describe-losses.ts";
import { texts } from "../overwrite-texts.ts";

interface Props {
  readonly losses: Losses;
  readonly answer: (yes: boolean) => void;
}

/** Asks whether the contents at the selection may be overwritten. */
export default function OverwriteDialog({ losses, answer }: Props): ReactElement {
  const language = useLanguage();
  const t = texts[language];
  return (
    <QuestionDialog
      title={t.title(losses.address)}
      no={t.cancel}
      yes={t.overwrite}
      onNo={() => {
        answer(false);
      }}
      onYes={() => {
        answer(true);
      }}
    >
      {describeLosses(losses, language)}
    </QuestionDialog>
  );
}
