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

/** The result of the last insertion, read out when it changes. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  // Redraws the text when the language changes.
  useLanguage();
  const { kind, text } = useNotice();
  return (
    <div role="status" aria-live="polite" className={mergeClasses(styles.line, styles[kind])}>
      {text}
    </div>
  );
}
