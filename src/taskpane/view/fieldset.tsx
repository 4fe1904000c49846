import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
});

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** Choices that belong together, under a name that is read out with each. */
export function Fieldset({ label, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      {children}
    </fieldset>
  );
}
