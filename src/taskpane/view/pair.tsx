import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Two short fields side by side, or one below the other if there is no room. */
export function Pair({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().pair}>{children}</div>;
}
