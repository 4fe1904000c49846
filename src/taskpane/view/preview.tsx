import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Choice } from "../choice.ts";

/** Loaded once the form stands, so that the form need not wait for it; where it cannot be, the form still works. */
const PreviewTable = lazy(() =>
  import("./preview-table.tsx").catch(() => ({
    default: () => <p>The preview could not be loaded. Inserting works without it.</p>,
  })),
);

const useStyles = makeStyles({
  /** As high as what comes, so that nothing below it moves. */
  wait: { minHeight: "340px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly data: Dataset;
  readonly choice: Choice;
}

/** Shows what would be inserted; it follows each choice as soon as there is time for it. */
export function Preview({ data, choice }: Props): ReactElement {
  const styles = useStyles();
  const settled = useDeferredValue(choice);
  return (
    <Suspense fallback={<div className={styles.wait}>Preparing the preview …</div>}>
      <PreviewTable data={data} choice={settled} />
    </Suspense>
  );
}
