import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useTexts } from "../../language/use-texts.ts";
import { knownData } from "../choice.ts";
import { isNothing } from "../columns.ts";
import { insertOnceLoaded } from "../load-insertion.ts";
import { texts } from "../texts.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { GalleryChoice } from "./gallery-choice.tsx";
import { Preview } from "./preview.tsx";
import { Section } from "../../view/section.tsx";
import { SheetChoice } from "./sheet-choice.tsx";
import { StatusLine } from "../../view/status-line.tsx";
import { useBlockQuestion } from "./use-block-question.ts";
import { useChoice } from "./use-choice.ts";
import { useConfirmation } from "./use-confirmation.ts";
import { useRoomBelow } from "./use-room-below.ts";
import { useSingle } from "./use-single.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  /** Always visible, wherever the form is scrolled, unless the pane is too low. */
  action: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 2 },
  },
  insert: { alignSelf: "flex-start" },
});

/** The form: what to insert, with which columns, how it is filled and where; with a preview. */
export function InsertForm({ data }: { readonly data: Dataset }): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const [choice, step] = useChoice(data);
  const { asked, confirm, answer } = useConfirmation();
  const { offered, ask, answer: answerOffer } = useBlockQuestion();
  const [begin, busy] = useSingle();
  const { subject, columns } = choice;
  const known = knownData(data, choice);
  const nothing = subject.kind === "statement" && isNothing(known, subject.code, columns);
  const restored = useRestoreFocusTarget();
  const bar = useRoomBelow();

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) begin(() => insertOnceLoaded(data, choice, { confirm, ask }));
      }}
    >
      <GalleryChoice data={data} choice={choice} step={step} />
      {!nothing && <Preview data={data} choice={choice} />}
      {subject.kind === "statement" && (
        <Section heading={t.columns}>
          <ColumnChoice
            key={subject.code}
            data={known}
            code={subject.code}
            choice={choice}
            step={step}
          />
        </Section>
      )}
      <Section heading={t.sheet}>
        <SheetChoice data={data} choice={choice} step={step} />
      </Section>
      <div ref={bar} className={styles.action}>
        <Button
          {...restored}
          className={styles.insert}
          type="submit"
          appearance="primary"
          disabledFocusable={busy || nothing}
        >
          {busy ? t.inserting : t.insert}
        </Button>
        <StatusLine />
      </div>
      {offered && <offered.Dialog offer={offered.offer} answer={answerOffer} />}
      {asked && <asked.Dialog losses={asked.losses} answer={answer} />}
    </form>
  );
}
