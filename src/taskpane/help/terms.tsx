import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

interface Props {
  readonly of: readonly (readonly [term: string, said: ReactNode])[];
}

/** Terms, each with its explanation. */
export function Terms({ of }: Props): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {of.map(([term, said]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.said}>{said}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
