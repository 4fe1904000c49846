import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { TableWords } from "../../../dataset/open-notes.ts";
import type { Choice } from "../choice.ts";
import { describeFailure } from "../../describe-failure.ts";
import { sheetSize } from "../preview.ts";
import { reconcileMeanwhile } from "../../reconcile-meanwhile.ts";

const useStyles = makeStyles({
  /** As high before it is known, so that nothing below it moves. */
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
 * The room that the chosen sheet takes. What the reconciliation says is part of the sheet, so it is known after the preview is
 * drawn; inserting then need not wait for it either.
 */
export function SheetSize({ data, choice, words }: Props): ReactElement {
  const styles = useStyles();
  const [known, setKnown] = useState<{ readonly of: Choice; readonly size: string }>();
  useEffect(() => {
    let isCurrent = true;
    const measure = async (): Promise<string> => {
      await afterDrawing();
      await reconcileMeanwhile(data);
      return isCurrent ? sheetSize(data, choice, words) : "";
    };
    void measure()
      .catch(describeFailure)
      .then((size) => {
        if (isCurrent) setKnown({ of: choice, size });
      });
    return () => {
      isCurrent = false;
    };
  }, [data, choice, words]);
  return <div className={styles.size}>{known?.of === choice && known.size}</div>;
}

const afterDrawing = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
