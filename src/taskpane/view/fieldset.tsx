import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  set: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXXS },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly label: string;
  /** A label for content that already has a name above it. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** Choices that belong together, with a name that is read out with each. */
export function Fieldset({ label, quiet = false, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.set}>
      <legend className={mergeClasses(styles.legend, quiet && styles.quiet)}>{label}</legend>
      {children}
    </fieldset>
  );
}
