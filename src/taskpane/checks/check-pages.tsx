import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FindingCheck } from "../../reconciliation/finding-check.ts";
import { useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { CheckRow } from "./check-row.tsx";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  pages: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Drawing more rows than these takes longer than a key press may take. */
const onePage = 25;

interface Props extends PlaceProps {
  readonly checks: readonly FindingCheck[];
  /** The first check is unfolded because the user asked for it. */
  readonly opensFirst: boolean;
}

/** Checks, a page at a time. */
export function CheckPages({ data, checks, opensFirst }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const [page, setPage] = useState(0);
  const count = checks.length;
  const [from, to] = [page * onePage, Math.min(count, (page + 1) * onePage)];
  const turn = (by: number) => () => {
    setPage(page + by);
  };
  return (
    <>
      <div role="status">
        {count === 0 ? t.none : count <= onePage ? t.count(count) : t.range(from + 1, to, count)}
      </div>
      <ul className={styles.list} aria-label={t.list}>
        {checks.slice(from, to).map((check) => (
          <CheckRow key={check.id} data={data} check={check} opens={opensFirst} />
        ))}
      </ul>
      {count > onePage && (
        <nav className={styles.pages} aria-label={t.pages}>
          <Button size="small" disabledFocusable={page === 0} onClick={turn(-1)}>
            {t.earlier}
          </Button>
          <Button size="small" disabledFocusable={to === count} onClick={turn(1)}>
            {t.later}
          </Button>
        </nav>
      )}
    </>
  );
}
