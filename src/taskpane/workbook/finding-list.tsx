import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { Finding } from "../../workbook/audit/finding.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { auditTexts } from "./audit-texts.ts";
import { describeFinding } from "./describe-finding.ts";

/** Findings that are drawn at first, and with each click on "more". */
const page = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { overflowWrap: "anywhere" },
  sheet: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props extends PlaceProps {
  readonly findings: readonly Finding[];
  readonly onChoose: (cell: CellPlace) => void;
}

/** Findings of one kind, sheet by sheet. */
export function FindingList({ data, findings, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const [most, setMost] = useState(page);
  const shown = findings.slice(0, most);
  const sheets = [...new Set(shown.map(({ cell }) => cell.sheet))];
  const left = findings.length - most;
  return (
    <div>
      {sheets.map((sheet) => (
        <div key={sheet}>
          <h2 className={styles.sheet}>{sheet}</h2>
          <ul className={styles.list}>
            {shown
              .filter(({ cell }) => cell.sheet === sheet)
              .map((finding, n) => (
                <li key={n}>
                  <Link
                    as="button"
                    onClick={() => {
                      onChoose(finding.cell);
                    }}
                  >
                    {cellAddress(finding.cell)}
                  </Link>{" "}
                  <span className={styles.text}>
                    {t.severities[finding.severity] +
                      signs[language].colon +
                      describeFinding(finding, data, language)}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + page);
          }}
        >
          {t.more(Math.min(left, page))}
        </Button>
      )}
    </div>
  );
}
