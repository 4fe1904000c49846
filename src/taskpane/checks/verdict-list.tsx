import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../sheet/plan/address.ts";
import type { Differing, Untold } from "../../workbook/verdicts/verdict.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import type { PlaceProps } from "../view/navigation.ts";
import { Paged } from "../view/paged.tsx";
import { describeVerdict } from "./describe-verdict.ts";
import { verdictTexts } from "./verdict-texts.ts";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The number of lines drawn at first, and added with each click on "more". */
const page = 25;

interface Props extends PlaceProps {
  readonly label: string;
  readonly verdicts: readonly (Differing | Untold)[];
  readonly goTo: GoTo;
}

/** Checks of a block, each with its cell; a click selects the cell. */
export function VerdictList({ data, label, verdicts, goTo }: Props): ReactElement | undefined {
  const styles = useStyles();
  const t = useTexts(verdictTexts);
  const language = useLanguage();
  if (verdicts.length === 0) return undefined;
  return (
    <Paged all={verdicts} page={page} more={t.more}>
      {(shown) => (
        <ul className={styles.list} aria-label={label}>
          {shown.map((verdict, n) => (
            <li key={n}>
              <CellLink cell={verdict.cell} text={cellAddress(verdict.cell)} goTo={goTo} />{" "}
              {describeVerdict(verdict, t, { data, language })}
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
}
