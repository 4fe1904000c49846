import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { Verdict } from "../../reconciliation/check.ts";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { labelOf } from "../view/label-of.ts";
import { tableNameOf } from "../view/table-names.ts";
import { CheckDetails } from "./check-details.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForegroundLink },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground1 },
  more: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The sign before a verdict, so that it can be read without colour. */
const verdictSigns: Readonly<Record<Verdict, string>> = {
  exact: "✔",
  rounding: "✔",
  weak: "✔",
  restated: "↻",
  documented: "≠",
  incomplete: "–",
  open: "✘",
};

interface Props extends PlaceProps {
  readonly check: FindingCheck;
  readonly opens: boolean;
}

/** A check in two lines; a click unfolds its figures. */
export function CheckRow({ data, check, opens }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const { colon } = useTexts(signs);
  const [isOpen, setOpen] = useState(opens);
  const id = useId();
  const { verdict, finding, relation, release, period, printed } = check;
  const { item, column, table } = finding.target;
  const place = [t.relations[relation], tableNameOf(table, language), release];
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={mergeClasses(styles.verdict, verdict === "open" && styles.bad)}>
          {verdictSigns[verdict]} {t.verdicts[verdict]}
        </span>
        {colon}
        {labelOf(item, language)} {period} {t.columns[column.column]} {printed}
        <span className={styles.more}>{place.join(" · ")}</span>
      </button>
      {isOpen && (
        <div id={id}>
          <CheckDetails data={data} check={check} />
        </div>
      )}
    </li>
  );
}
