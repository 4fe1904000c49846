import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { Differing, Untold } from "../../workbook/verdicts/verdict.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { verdictTexts } from "./verdict-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Lines that are drawn at first, and with each click on "more". */
const page = 25;

interface Props extends PlaceProps {
  readonly label: string;
  readonly verdicts: readonly (Differing | Untold)[];
  readonly onChoose: (cell: CellPlace) => void;
}

/** Checks of a block, each with its cell; a click goes there. */
export function VerdictList({ data, label, verdicts, onChoose }: Props): ReactElement | undefined {
  const styles = useStyles();
  const t = useTexts(verdictTexts);
  const language = useLanguage();
  const [most, setMost] = useState(page);
  if (verdicts.length === 0) return undefined;
  const left = verdicts.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {verdicts.slice(0, most).map((verdict, n) => (
          <li key={n}>
            <Link
              as="button"
              inline
              onClick={() => {
                onChoose(verdict.cell);
              }}
            >
              {cellAddress(verdict.cell)}
            </Link>{" "}
            {describeVerdict(verdict, t, { data, language })}
          </li>
        ))}
      </ul>
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
    </>
  );
}
