import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../../language/use-texts.ts";
import { canAlign, canGrow } from "../sheet-looks.ts";
import { texts } from "../texts.ts";
import type { ChoiceProps } from "./choice-props.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  why: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Chooses the extra parts of a statement, or says why they are not possible. */
export function ExtentChoice({ choice, step }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { fill, looks, columns } = choice;
  const [growing, aligning] = [canGrow(fill), canAlign(fill, columns.options)];
  return (
    <div className={styles.list}>
      <Checkbox
        label={t.growth}
        disabled={!growing}
        checked={growing && looks.growth}
        onChange={(_, { checked }) => {
          step({ set: "looks", to: { growth: checked === true } });
        }}
      />
      <Checkbox
        label={t.aligned}
        disabled={!aligning}
        checked={aligning && looks.aligned}
        onChange={(_, { checked }) => {
          step({ set: "looks", to: { aligned: checked === true } });
        }}
      />
      {!aligning && <p className={styles.why}>{growing ? t.cannotAlign : t.spillsLinesAlone}</p>}
    </div>
  );
}
