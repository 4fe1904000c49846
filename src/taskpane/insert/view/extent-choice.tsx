import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { canAlign, canGrow } from "../sheet-looks.ts";
import type { ChoiceProps } from "./choice-props.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  why: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Chooses what a statement has besides its lines and columns, or says why it cannot. */
export function ExtentChoice({ choice, step }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { fill, looks, columns } = choice;
  const [growing, aligning] = [canGrow(fill), canAlign(fill, columns.options)];
  return (
    <div className={styles.list}>
      <Checkbox
        label="Growth and common size, folded below the lines"
        disabled={!growing}
        checked={growing && looks.growth}
        onChange={(_, { checked }) => {
          step({ set: "looks", to: { growth: checked === true } });
        }}
      />
      <Checkbox
        label="Each period in the same column on every sheet"
        disabled={!aligning}
        checked={aligning && looks.aligned}
        onChange={(_, { checked }) => {
          step({ set: "looks", to: { aligned: checked === true } });
        }}
      />
      {!aligning && (
        <p className={styles.why}>
          {growing
            ? "Columns are aligned only with the oldest first and years after quarters."
            : "One formula fills the lines alone, with no column left out."}
        </p>
      )}
    </div>
  );
}
