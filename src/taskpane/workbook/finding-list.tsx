import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { Finding } from "../../workbook/audit/finding.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import type { PlaceProps } from "../view/navigation.ts";
import { Paged } from "../view/paged.tsx";
import { auditTexts } from "./audit-texts.ts";
import { describeFinding } from "./describe-finding.ts";

/** The number of findings drawn at first, and added with each click on "more". */
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
  readonly goTo: GoTo;
}

/** Findings of one kind, sheet by sheet. */
export function FindingList({ data, findings, goTo }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(auditTexts);
  const language = useLanguage();
  return (
    <div>
      <Paged all={findings} page={page} more={t.more}>
        {(shown) =>
          [...new Set(shown.map(({ cell }) => cell.sheet))].map((sheet) => (
            <div key={sheet}>
              <h2 className={styles.sheet}>{sheet}</h2>
              <ul className={styles.list}>
                {shown
                  .filter(({ cell }) => cell.sheet === sheet)
                  .map((finding, n) => (
                    <li key={n}>
                      <CellLink cell={finding.cell} text={cellAddress(finding.cell)} goTo={goTo} />{" "}
                      <span className={styles.text}>
                        {t.severities[finding.severity] +
                          signs[language].colon +
                          describeFinding(finding, data, language)}
                      </span>
                    </li>
                  ))}
              </ul>
            </div>
          ))
        }
      </Paged>
    </div>
  );
}
