import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/use-texts.ts";
import { useNotice } from "./use-notice.ts";

const useStyles = makeStyles({
  line: {
    overflowWrap: "anywhere",
    borderLeft: `3px solid transparent`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  none: {},
  busy: { borderLeftColor: tokens.colorNeutralStroke1 },
  done: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  failed: { borderLeftColor: tokens.colorStatusDangerBorderActive },
});

/** What the last insertion came to, read out when it changes. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  // What is said follows a change of the language.
  useLanguage();
  const { kind, text } = useNotice();
  return (
    <div role="status" aria-live="polite" className={mergeClasses(styles.line, styles[kind])}>
      {text}
    </div>
  );
}
