import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import type { TracedParts } from "../../workbook/trace/trace-parts.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { cellName } from "../cell-name.ts";
import { useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { useCellChoice } from "../view/use-cell-choice.ts";
import { useTell } from "../words/use-tell.ts";
import { FigureView } from "./figure-view.tsx";
import { formatAmount } from "./format.ts";
import { PrintedTableView } from "./printed-table.tsx";
import { texts } from "./texts.ts";

type GoTo = (cell: CellPlace) => void;

/** Where the value of a cell is from. */
export function CellView({ trace }: { readonly trace: CellTrace }): ReactElement {
  const t = useTexts(texts);
  const tell = useTell();
  const { cell, formula, calls, parts, error } = trace;
  const { said, goTo } = useCellChoice();
  const isNothing = calls.length === 0 && parts.parts.length === 0 && !error;
  return (
    <>
      <div>
        <strong>{cellName(cell)}</strong>{" "}
        {typeof cell.value === "number" ? formatAmount(cell.value) : String(cell.value)}
      </div>
      {formula && <code>{formula.formula}</code>}
      {formula?.isFrozen && <div>{t.frozen}</div>}
      {isNothing && <p>{t.nothing}</p>}
      {error && <ErrorView trace={trace} goTo={goTo} />}
      {calls.map(({ call, asked, figures, failure }, n) => (
        <div key={n}>
          {call.notFollowed.map(({ argument, why }) => (
            <div key={argument}>{t.notFollowed(argument, why.what)}</div>
          ))}
          {failure && !error && <div>{tell(failure)}</div>}
          {figures.map((figure, i) => (
            <FigureView key={i} figure={figure} />
          ))}
          {asked?.printed?.row !== undefined &&
            asked.printed.column !== undefined &&
            figures.length === 0 && (
              <PrintedTableView
                at={{
                  table: asked.printed.table,
                  row: asked.printed.row,
                  column: asked.printed.column,
                }}
              />
            )}
        </div>
      ))}
      {parts.parts.length > 0 && <Parts parts={parts} goTo={goTo} />}
      {parts.cut.length > 0 && <p>{t.cut}</p>}
      <div role="status">{said}</div>
    </>
  );
}

interface ErrorProps {
  readonly trace: CellTrace;
  readonly goTo: GoTo;
}

function ErrorView({ trace: { error, cell }, goTo }: ErrorProps): ReactElement | null {
  const t = useTexts(texts);
  const tell = useTell();
  if (!error) return null;
  const { root, failure, cause } = error;
  const isElsewhere = cellName(root) !== cellName(cell);
  return (
    <Section heading={t.error(error.error)}>
      {isElsewhere && <CellLink cell={root} text={t.from(cellName(root))} goTo={goTo} />}
      <div>{failure ? tell(failure) : cause ? t.causes[cause.kind] : t.unknown}</div>
    </Section>
  );
}

/** How many cells with a number of their own are named. */
const namedNumbers = 5;

interface PartsProps {
  readonly parts: TracedParts;
  readonly goTo: GoTo;
}

function Parts({ parts: { parts, numbers }, goTo }: PartsProps): ReactElement {
  const t = useTexts(texts);
  const named = numbers.slice(0, namedNumbers).map(cellName).join(", ");
  return (
    <Section heading={t.standsOn}>
      <ul>
        {parts.map(({ cell, share }) => (
          <li key={cellName(cell)}>
            <CellLink cell={cell} text={cellName(cell)} goTo={goTo} />{" "}
            {typeof cell.value === "number" ? formatAmount(cell.value) : String(cell.value)}
            {share !== undefined && `; ${t.share} ${formatAmount(share)}`}
          </li>
        ))}
      </ul>
      {numbers.length > 0 && (
        <p>{t.numbers(numbers.length, numbers.length > namedNumbers ? `${named} …` : named)}</p>
      )}
    </Section>
  );
}

interface LinkProps {
  readonly cell: CellPlace;
  readonly text: string;
  readonly goTo: GoTo;
}

function CellLink({ cell, text, goTo }: LinkProps): ReactElement {
  const t = useTexts(texts);
  return (
    <Link
      as="button"
      title={t.goTo(cellName(cell))}
      onClick={() => {
        goTo(cell);
      }}
    >
      {text}
    </Link>
  );
}
