import type { ReactElement } from "react";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import type { ErrorCause } from "../../workbook/trace/error-cause.ts";
import { areaAddress } from "../../sheet/plan/address.ts";
import { cellName } from "../cell-name.ts";
import { useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import { useTell } from "../words/use-tell.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly trace: CellTrace;
  readonly goTo: GoTo;
}

/** Why a cell shows an error, and where the error began. */
export function ErrorView({ trace: { error, cell }, goTo }: Props): ReactElement | null {
  const t = useTexts(texts);
  const tell = useTell();
  if (!error) return null;
  const { root, failure, cause } = error;
  const isElsewhere = cellName(root) !== cellName(cell);
  return (
    <Section heading={t.error(error.error)}>
      {isElsewhere && <CellLink cell={root} text={t.from(cellName(root))} goTo={goTo} />}
      <div>{failure ? tell(failure) : cause ? t.causes[cause.kind] : t.unknown}</div>
      {!failure && cause?.kind === "blocked block" && <Blockers cause={cause} goTo={goTo} />}
    </Section>
  );
}

interface BlockersProps {
  readonly cause: ErrorCause & { readonly kind: "blocked block" };
  readonly goTo: GoTo;
}

function Blockers({ cause: { area, cells }, goTo }: BlockersProps): ReactElement | null {
  const t = useTexts(texts);
  if (!area) return null;
  const place = areaAddress(area);
  return (
    <div>
      {cells.length === 0 ? t.blockedByOther(place) : t.blockedBy(place)}
      {cells.map((each, n) => (
        <span key={n}>
          {" "}
          <CellLink cell={each} goTo={goTo} /> {String(each.value)}
        </span>
      ))}
    </div>
  );
}
