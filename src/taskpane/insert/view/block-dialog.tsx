import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Language } from "../../language/language.ts";
import { useLanguage } from "../../language/use-texts.ts";
import type { BlockAnswer, BlockOffer } from "../block-offer.ts";
import { texts } from "../block-texts.ts";
import { describeFilled } from "../describe-filled.ts";
import { AddedPeriod, type Added } from "./added-period.tsx";
import { QuestionDialog } from "../../view/question-dialog.tsx";
import { RadioChoice } from "../../view/radio-choice.tsx";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0 },
});

interface Props {
  readonly offer: BlockOffer;
  readonly answer: (answer: BlockAnswer | undefined) => void;
}

type Way = readonly [BlockAnswer["do"], name: string, meaning: string];

/** Returns what can be done, the most likely first. */
function waysOn({ shown, periods, filled }: BlockOffer, language: Language): readonly Way[] {
  const t = texts[language];
  const set: Way = ["set", t.set.name, t.set.meaning(shown)];
  const add: Way = ["add", t.add.name, t.add.meaning];
  const lost = describeFilled(filled, language);
  const replace: Way = ["replace", t.replace.name, t.replace.meaning(lost)];
  const another: Way = ["another", t.another.name, t.another.meaning];
  const inPlace = [...(shown === "" ? [] : [set]), ...(periods.length === 0 ? [] : [add])];
  const losesNothing = filled?.length === 0;
  return [...inPlace, ...(losesNothing ? [replace, another] : [another, replace])];
}

/** Asks what to do if the statement is already in the workbook. Closing the dialog without an answer changes nothing. */
export default function BlockDialog({ offer, answer }: Props): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const t = texts[language];
  const { block, content } = offer;
  const options = waysOn(offer, language);
  const [chosen, setChosen] = useState<BlockAnswer["do"]>(options[0]?.[0] ?? "another");
  const [added, setAdded] = useState<Added>({
    period: offer.periods.at(-1)?.period.code ?? "",
    everywhere: true,
  });
  return (
    <QuestionDialog
      title={t.title(block.sheet)}
      no={t.cancel}
      yes={t.goOn}
      onNo={() => {
        answer(undefined);
      }}
      onYes={() => {
        answer(chosen === "add" ? { do: "add", ...added } : { do: chosen });
      }}
      className={styles.content}
    >
      {content.fill === "values" && <p className={styles.words}>{t.holdsValues}</p>}
      <RadioChoice label={t.whatToDo} options={options} value={chosen} onChange={setChosen} />
      {chosen === "add" && <AddedPeriod offer={offer} added={added} onChange={setAdded} />}
    </QuestionDialog>
  );
}
