import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { lazy, Suspense, useReducer, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { choose, firstChoice } from "../choice.ts";
import { insertChoice } from "../insertion.ts";
import { columnsOf, periodOptions } from "../periods.ts";
import { ContentChoice } from "./content-choice.tsx";
import { PeriodChoice } from "./period-choice.tsx";
import { PlaceChoice } from "./place-choice.tsx";
import { TableChoice } from "./table-choice.tsx";
import { UnitChoice } from "./unit-choice.tsx";
import { useConfirmation } from "./use-confirmation.ts";
import { useNotice } from "./use-notice.ts";

/** Loaded when there is something to confirm, which is seldom. */
const OverwriteDialog = lazy(() => import("./overwrite-dialog.tsx"));

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  insert: { alignSelf: "flex-start" },
});

/** What to insert, of which periods, in which unit, and where. */
export function InsertForm({ data }: { readonly data: Dataset }): ReactElement {
  const styles = useStyles();
  const [choice, step] = useReducer(choose, data, firstChoice);
  const { asked, confirm, answer } = useConfirmation();
  const busy = useNotice().kind === "busy";
  const { content } = choice;
  const options = content === "AsPrinted" ? [] : periodOptions(data, content);
  const nothing = content !== "AsPrinted" && columnsOf(options, choice).length === 0;
  const restored = useRestoreFocusTarget();

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !nothing) void insertChoice(data, choice, confirm);
      }}
    >
      <ContentChoice choice={choice} step={step} />
      {content === "AsPrinted" ? (
        <TableChoice data={data} choice={choice} step={step} />
      ) : (
        <>
          <PeriodChoice options={options} choice={choice} step={step} />
          <UnitChoice choice={choice} step={step} />
        </>
      )}
      <PlaceChoice choice={choice} step={step} />
      <Button
        {...restored}
        className={styles.insert}
        type="submit"
        appearance="primary"
        disabledFocusable={busy || nothing}
      >
        {busy ? "Inserting …" : "Insert"}
      </Button>
      <Suspense>{asked && <OverwriteDialog losses={asked} answer={answer} />}</Suspense>
    </form>
  );
}
