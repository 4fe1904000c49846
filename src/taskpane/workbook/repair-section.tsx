import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { useTexts } from "../language/use-texts.ts";
import { cellName } from "../cell-name.ts";
import { repairTexts } from "./repair-texts.ts";
import { repairWorkbook, type Repair } from "./repair-workbook.ts";
import type { Work } from "../long-work/run-work.ts";
import { useWork } from "../long-work/use-work.ts";
import { WorkProgress } from "../long-work/work-progress.tsx";
import { useTell } from "../words/use-tell.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type RepairTexts = (typeof repairTexts)["en"];

/** Enters stuck formulas again on a click, and shows the result. */
export function RepairSection(): ReactElement {
  const styles = useStyles();
  const t = useTexts(repairTexts);
  const tell = useTell();
  const working = useWork<Repair>();
  const { work, begin } = working;
  const left = work.state === "done" ? leftIn(work.result, t, tell) : [];
  return (
    <div className={styles.section}>
      <p>{t.about}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={work.state === "running"}
        onClick={() => {
          begin((following) => repairWorkbook(undefined, following));
        }}
      >
        {t.begin}
      </Button>
      <WorkProgress working={working} label={t.running} />
      <div role="status">{summaryOf(work, t, tell)}</div>
      {left.length > 0 && (
        <ul className={styles.list}>
          {left.slice(0, mostLeft).map(([cell, why]) => (
            <li key={`${cellName(cell)} ${why}`}>
              {cellName(cell)} {why}
            </li>
          ))}
          {left.length > mostLeft && <li>+ {(left.length - mostLeft).toLocaleString("en")}</li>}
        </ul>
      )}
    </div>
  );
}

/** The number of cells that are listed. */
const mostLeft = 100;

type Tell = (error: unknown) => string;

function summaryOf(work: Work<Repair>, t: RepairTexts, tell: Tell): string {
  if (work.state === "ended") return t.ended;
  if (work.state === "failed") return tell(work.error);
  if (work.state !== "done") return "";
  const { stuck, answering, isEnded, protected: kept, unknown } = work.result;
  if (stuck + kept.length + unknown.length === 0) return t.none;
  return [t.done(answering, stuck), ...(isEnded ? [t.endedMidway] : [])].join(" ");
}

/** The cells that do not answer, and why. */
const leftIn = (
  repair: Repair,
  t: RepairTexts,
  tell: Tell,
): readonly (readonly [CellPlace, string])[] => [
  ...repair.erring.map((cell) => [cell, t.erring(cell.error)] as const),
  ...repair.refused.map((cell) => [cell, tell(cell.why)] as const),
  ...repair.protected.map((cell) => [cell, t.protected] as const),
  ...repair.unknown.map((cell) => [cell, t.unknown(cell.name)] as const),
  ...repair.changed.map((cell) => [cell, t.changed] as const),
];
