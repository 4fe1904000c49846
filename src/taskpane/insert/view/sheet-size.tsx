import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { TableWords } from "../../../dataset/open-notes.ts";
import type { Size } from "../../../sheet/plan/sheet-plan.ts";
import { useTexts } from "../../language/use-texts.ts";
import type { Choice } from "../choice.ts";
import { describeFailure } from "../../describe-failure.ts";
import { texts } from "../preview-texts.ts";
import { sheetSize } from "../preview.ts";
import { reconcileMeanwhile } from "../../reconcile-meanwhile.ts";

const useStyles = makeStyles({
  /** Has the same height before the size is known, so that nothing below it moves. */
  size: {
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly data: Dataset;
  readonly choice: Choice;
  readonly words: TableWords;
}

/**
 * Shows the size of the chosen sheet. The results of the reconciliation are part of the sheet, so the size is known later
 * than the preview. An insertion after that does not wait for the reconciliation.
 */
export function SheetSize({ data, choice, words }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const [known, setKnown] = useState<{ readonly of: Choice; readonly size: Size | string }>();
  useEffect(() => {
    let isCurrent = true;
    const measure = async (): Promise<Size | string> => {
      await afterDrawing();
      await reconcileMeanwhile(data);
      return isCurrent ? sheetSize(data, choice, words) : "";
    };
    void measure()
      .catch((error: unknown) => describeFailure(error))
      .then((size) => {
        if (isCurrent) setKnown({ of: choice, size });
      });
    return () => {
      isCurrent = false;
    };
  }, [data, choice, words]);
  const size = known?.of === choice ? known.size : "";
  return (
    <div className={styles.size}>
      {typeof size === "string" ? size : t.size(size.rows, size.columns)}
    </div>
  );
}

const afterDrawing = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
