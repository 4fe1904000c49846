import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { commands } from "../commands.ts";
import { useTexts } from "../language/use-texts.ts";
import { currentNotice } from "../notice.ts";
import { Section } from "../view/section.tsx";
import { StatusLine } from "../view/status-line.tsx";
import { useNotice } from "../view/use-notice.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  insert: { alignSelf: "flex-start" },
  said: { margin: 0 },
});

/** A real sheet with one click, which is the shortest explanation of all. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const isBusy = useNotice().kind === "busy";
  return (
    <Section heading={t.begin}>
      <p className={styles.said}>{t.beginWith}</p>
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy}
        onClick={() => {
          if (currentNotice().kind !== "busy") commands["InsertOperations"]?.(null);
        }}
      >
        {t.insert}
      </Button>
      <StatusLine />
      <p className={styles.said}>{t.then}</p>
      <p className={styles.said}>
        {t.orType} <code>=IIJ.REVENUE("4Q03","SI")</code>
      </p>
    </Section>
  );
}
