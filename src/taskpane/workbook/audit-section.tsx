import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Audit } from "../../workbook/audit/audit.ts";
import { useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { AuditFindings } from "./audit-findings.tsx";
import { AuditFormulas } from "./audit-formulas.tsx";
import { auditTexts } from "./audit-texts.ts";
import { auditWorkbook } from "./audit-workbook.ts";
import type { Work } from "../long-work/run-work.ts";
import { useWork } from "../long-work/use-work.ts";
import { WorkProgress } from "../long-work/work-progress.tsx";
import { useTell } from "../words/use-tell.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** Audits the workbook on a click, and shows what it found. */
export function AuditSection({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(auditTexts);
  const tell = useTell();
  const working = useWork<Audit>();
  const { work, begin } = working;
  return (
    <div className={styles.section}>
      <p>{t.about}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={work.state === "running"}
        onClick={() => {
          begin((following) => auditWorkbook(data, undefined, following));
        }}
      >
        {t.begin}
      </Button>
      <WorkProgress working={working} label={t.running} />
      <div role="status">{summaryOf(work, t, tell)}</div>
      {work.state === "done" && (
        <>
          <AuditFindings data={data} findings={work.result.findings} />
          <AuditFormulas formulas={work.result.formulas} />
        </>
      )}
    </div>
  );
}

function summaryOf(
  work: Work<Audit>,
  t: (typeof auditTexts)["en"],
  tell: (error: unknown) => string,
): string {
  if (work.state === "ended") return t.ended;
  if (work.state === "failed") return tell(work.error);
  if (work.state !== "done") return "";
  const { findings, cells } = work.result;
  return findings.length === 0 ? t.nothing(cells) : t.found(findings.length, cells);
}
