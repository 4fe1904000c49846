import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { answerOf } from "../../lookup/formula/answer-of.ts";
import { formulaFor } from "../../lookup/formula/formula-for.ts";
import { functionsFor } from "../../lookup/formula/functions-for.ts";
import { defaultUnit } from "../../model/unit.ts";
import { useTexts } from "../language/use-texts.ts";
import { namespaceOf } from "../namespace.ts";
import { FormulaAnswer } from "./formula-answer.tsx";
import { FormulaChoices } from "./formula-choices.tsx";
import { releaseArgument, type LookedAt } from "./item-look.ts";
import ReplaceDialog from "./replace-dialog.tsx";
import { texts } from "./texts.ts";
import { useEntering } from "./use-entering.ts";

const useStyles = makeStyles({
  formula: {
    display: "block",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** All releases, as a cell uses them. */
  readonly all: Dataset;
  readonly looked: LookedAt;
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** Builds a formula for an item, shows its present value, and enters it in the selected cell. */
export function FormulaBuilder({ all, looked, period, onPeriod }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { item, unit, knownOn, data } = looked;
  const functions = useMemo(() => functionsFor(item), [item]);
  const [id, setId] = useState(functions[0]?.id);
  const [wanted, setWanted] = useState("");
  // A release published after the chosen day does not exist on that day.
  const isThere = wanted === "first" || data.releases.some((each) => each.code === wanted);
  const code = isThere ? wanted : "";
  const shown = useRef<HTMLElement>(null);
  const asked = functions.find((each) => each.id === id) ?? functions[0];
  const built = useMemo(() => {
    if (!asked) return undefined;
    const release = releaseArgument(code, knownOn);
    const written = unit === defaultUnit ? undefined : unit?.code;
    return formulaFor(namespaceOf(location.search), asked, { period, unit: written, release });
  }, [asked, period, unit, code, knownOn]);
  const answer = useMemo(() => built && answerOf(all, item, built), [all, item, built]);
  const { busy, said, standing, enter, copy, reply } = useEntering(shown);
  const restored = useRestoreFocusTarget();
  if (!built || !answer) return <></>;
  return (
    <>
      <FormulaChoices
        {...{ looked, functions, id, period, code, onPeriod }}
        onFunction={setId}
        onRelease={setWanted}
      />
      <code ref={shown} className={styles.formula}>
        {built.formula}
      </code>
      <FormulaAnswer answer={answer} />
      <div className={styles.buttons}>
        <Button
          {...restored}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void enter(built)}
        >
          {busy ? t.inserting : t.insert}
        </Button>
        <Button onClick={() => void copy(built.formula)}>{t.copy}</Button>
      </div>
      <div role="status">{said}</div>
      {standing && <ReplaceDialog standing={standing} answer={reply} />}
    </>
  );
}
