import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BlockVerdicts } from "../../workbook/verdicts/verdicts.ts";
import { useTexts } from "../language/use-texts.ts";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import type { PlaceProps } from "../view/navigation.ts";
import { Section } from "../view/section.tsx";
import { useCellChoice } from "../view/use-cell-choice.ts";
import type { Work } from "../long-work/run-work.ts";
import { useWork } from "../long-work/use-work.ts";
import { WorkProgress } from "../long-work/work-progress.tsx";
import { useTell } from "../words/use-tell.ts";
import { describeBlock } from "./describe-verdict.ts";
import { VerdictList } from "./verdict-list.tsx";
import { verdictTexts, type VerdictTexts } from "./verdict-texts.ts";
import { lookAtVerdicts } from "./workbook-verdicts.ts";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
  block: { overflowWrap: "anywhere" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** The checks on the sheets of this workbook, read on a click. */
export function WorkbookChecks({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(verdictTexts);
  const tell = useTell();
  const working = useWork<readonly BlockVerdicts[]>();
  const { work, begin } = working;
  const { said, goTo } = useCellChoice();
  return (
    <Section heading={t.heading}>
      <p className={styles.about}>{t.about}</p>
      <Button
        className={styles.button}
        disabledFocusable={work.state === "running"}
        onClick={() => {
          begin(lookAtVerdicts);
        }}
      >
        {work.state === "done" ? t.again : t.begin}
      </Button>
      <WorkProgress working={working} label={t.running} />
      <div role="status">{summaryOf(work, t, tell)}</div>
      <div role="status">{said}</div>
      {work.state === "done" &&
        work.result.map((block) => (
          <BlockChecks key={`${block.sheet} ${block.name}`} data={data} block={block} goTo={goTo} />
        ))}
    </Section>
  );
}

interface BlockProps extends PlaceProps {
  readonly block: BlockVerdicts;
  readonly goTo: GoTo;
}

function BlockChecks({ data, block, goTo }: BlockProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(verdictTexts);
  const { sheet, name, cell, differing, untold } = block;
  return (
    <div className={styles.block}>
      <h3 className={styles.name}>
        <CellLink cell={cell} text={sheet} goTo={goTo} /> ({name})
      </h3>
      {describeBlock(block, t).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <VerdictList data={data} label={t.differences} verdicts={differing} goTo={goTo} />
      <VerdictList data={data} label={t.untold} verdicts={untold} goTo={goTo} />
    </div>
  );
}

function summaryOf(
  work: Work<readonly BlockVerdicts[]>,
  t: VerdictTexts,
  tell: (error: unknown) => string,
): string {
  if (work.state === "ended") return t.ended;
  if (work.state === "failed") return tell(work.error);
  if (work.state !== "done") return "";
  const count = (of: "differing" | "untold"): number =>
    work.result.reduce((sum, block) => sum + block[of].length, 0);
  return work.result.length === 0
    ? t.none
    : t.found(work.result.length, count("differing"), count("untold"));
}
