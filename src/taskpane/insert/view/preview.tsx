import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, type ReactElement } from "react";
import type { Dataset } from "../../../dataset/dataset.ts";
import type { Choice } from "../choice.ts";
import { usePart } from "../../view/use-part.ts";

/** Loaded once the form stands, so that the form need not wait for it; where it cannot be, the form still works. */
const loadTable = (): Promise<typeof import("./preview-table.tsx")> =>
  import("./preview-table.tsx");

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
  const part = usePart(loadTable);
  if (part.state === "loading") return <div className={styles.wait}>Preparing the preview …</div>;
  if (part.state === "missing")
    return (
      <div role="status">
        <p>The preview could not be loaded. Inserting works without it.</p>
        <Button onClick={part.tryAgain}>Try again</Button>
      </div>
    );
  const { default: PreviewTable } = part.module;
  return <PreviewTable data={data} choice={settled} />;
}
