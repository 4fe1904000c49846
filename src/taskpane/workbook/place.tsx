import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import type { WorkbookTask } from "../places.ts";
import { useNavigation, type PlaceProps } from "../view/navigation.ts";
import { sections } from "./sections.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tabs: { flexWrap: "wrap" },
});

/** The tasks for the whole workbook, one tab each; a task that was opened keeps its state. */
export default function Place({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const id = useId();
  const [task, setTask] = useState<WorkbookTask>("audit");
  const [opened, setOpened] = useState<ReadonlySet<WorkbookTask>>(new Set(["audit"]));
  const open = (next: WorkbookTask): void => {
    setTask(next);
    setOpened((before) => new Set(before).add(next));
  };
  const { target } = useNavigation();
  const asked = target.place === "workbook" ? target.task : undefined;
  useEffect(() => {
    if (asked && sections.some(([each]) => each === asked)) open(asked);
  }, [asked, target]);
  return (
    <div className={styles.place}>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.tabs}
        aria-label={t.allTasks}
        selectedValue={task}
        onTabSelect={(_, { value }) => {
          open(value as WorkbookTask);
        }}
      >
        {sections.map(([each]) => (
          <Tab key={each} value={each} id={`${id}-${each}-tab`} aria-controls={`${id}-${each}`}>
            {t.tasks[each]}
          </Tab>
        ))}
      </TabList>
      {sections.map(([each, Section]) => (
        <div
          key={each}
          role="tabpanel"
          id={`${id}-${each}`}
          aria-labelledby={`${id}-${each}-tab`}
          hidden={each !== task}
        >
          {opened.has(each) && <Section data={data} />}
        </div>
      ))}
    </div>
  );
}
