import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { commands } from "../commands.ts";
import { useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { StatusLine } from "../view/status-line.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  insert: { alignSelf: "flex-start" },
  said: { margin: 0 },
});

/** Offers to insert a real sheet with one click. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  // Several clicks may arrive before the button is drawn as busy.
  const isRunning = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const run = (isOn: boolean): void => {
    isRunning.current = isOn;
    setBusy(isOn);
  };
  const insert = (): void => {
    if (isRunning.current) return;
    run(true);
    commands["InsertOperations"]?.({
      completed: () => {
        run(false);
      },
    });
  };
  return (
    <Section heading={t.begin}>
      <p className={styles.said}>{t.beginWith}</p>
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy}
        onClick={insert}
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
