import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { findingKinds, type Finding, type FindingKind } from "../../workbook/audit/finding.ts";
import { useTexts } from "../language/use-texts.ts";
import { Disclosure } from "../view/disclosure.tsx";
import type { PlaceProps } from "../view/navigation.ts";
import { SelectChoice } from "../view/select-choice.tsx";
import { useCellChoice } from "../view/use-cell-choice.ts";
import { auditTexts } from "./audit-texts.ts";
import { FindingList } from "./finding-list.tsx";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface Props extends PlaceProps {
  readonly findings: readonly Finding[];
}

/** The findings of an audit by kind and sheet; a click on a cell selects it. */
export function AuditFindings({ data, findings }: Props): ReactElement | undefined {
  const styles = useStyles();
  const t = useTexts(auditTexts);
  const [kind, setKind] = useState<FindingKind | "">("");
  const [sheet, setSheet] = useState("");
  const { said, goTo } = useCellChoice();
  const sheets = useMemo(() => [...new Set(findings.map(({ cell }) => cell.sheet))], [findings]);
  if (findings.length === 0) return undefined;
  const all = ["", t.any] as const;
  const shown = findings.filter((each) => sheet === "" || each.cell.sheet === sheet);
  const counted = findingKinds.flatMap((each) => {
    const own = shown.filter((finding) => finding.kind === each);
    return own.length > 0 ? [[each, own] as const] : [];
  });
  return (
    <div className={styles.findings}>
      <div className={styles.filters} role="search">
        <SelectChoice
          label={t.kind}
          options={[all, ...counted.map(([each]) => [each, t.kinds[each]] as const)]}
          value={counted.some(([each]) => each === kind) ? kind : ""}
          onChange={setKind}
        />
        <SelectChoice
          label={t.sheet}
          options={[all, ...sheets.map((each) => [each, each] as const)]}
          value={sheet}
          onChange={setSheet}
        />
      </div>
      <div role="status">{said}</div>
      {counted
        .filter(([each]) => kind === "" || each === kind || counted.every(([one]) => one !== kind))
        .map(([each, own]) => (
          <Disclosure key={each} label={t.kinds[each]} summary={own.length.toLocaleString("en")}>
            <FindingList data={data} findings={own} goTo={goTo} />
          </Disclosure>
        ))}
    </div>
  );
}
