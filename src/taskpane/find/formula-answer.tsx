import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormulaAnswer as Answer } from "../../lookup/formula/answer-of.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { sourceLine } from "../words/source-line.ts";
import { useTell } from "../words/use-tell.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  answer: { overflowWrap: "anywhere" },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  more: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The present value of a formula and its source, or its error with the full message. */
export function FormulaAnswer({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const tell = useTell();
  const { colon } = useTexts(signs);
  return (
    <div role="status" className={styles.answer}>
      {t.comesTo} <span className={styles.value}>{useShown(answer)}</span>
      {answer.kind === "error" && <p className={styles.more}>{tell(answer.failure)}</p>}
      {answer.kind === "value" && answer.source && (
        <p className={styles.more}>{t.source + colon + sourceLine(answer.source, language)}</p>
      )}
    </div>
  );
}

function useShown(answer: Answer): string {
  const t = useTexts(texts);
  if (answer.kind === "error") return answer.cell;
  const { rows, shown } = answer;
  const [first = []] = rows;
  if (rows.length * first.length !== 1) return t.cells(rows.length, first.length);
  return shown === "" ? (first[0] ?? "") : shown;
}
