import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import { useTexts } from "../../language/use-texts.ts";
import type { Choice } from "../choice.ts";
import { texts } from "../texts.ts";
import { usePart } from "../../view/use-part.ts";

/** Loaded after the form is shown, so that the form does not wait for it. If loading fails, the form still works. */
const loadTable = (): Promise<typeof import("./preview-table.tsx")> =>
  import("./preview-table.tsx");

const useStyles = makeStyles({
  /** As high as the preview, so that nothing below it moves. */
  wait: { minHeight: "340px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly data: Dataset;
  readonly choice: Choice;
}

/** Shows what would be inserted. It is updated after each choice with low priority. */
export function Preview({ data, choice }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const settled = useDeferredValue(choice);
  const part = usePart(loadTable);
  if (part.state === "loading") return <div className={styles.wait}>{t.preparingPreview}</div>;
  if (part.state === "missing")
    return (
      <div role="status">
        <p>{t.previewMissing}</p>
        <Button onClick={part.tryAgain}>{t.tryAgain}</Button>
      </div>
    );
  const { default: PreviewTable } = part.module;
  return <PreviewTable data={data} choice={settled} />;
}
