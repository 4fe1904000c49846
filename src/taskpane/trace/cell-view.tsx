import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { goToCell } from "../../excel/go-to-cell.ts";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import type { TracedPart } from "../../workbook/trace/trace-parts.ts";
import { useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { FigureView } from "./figure-view.tsx";
import { formatAmount, formatPlace } from "./format.ts";
import { PrintedTableView } from "./printed-table.tsx";
import { texts } from "./texts.ts";

/** Where the value of a cell is from. */
export function CellView({ trace }: { readonly trace: CellTrace }): ReactElement {
  const t = useTexts(texts);
  const { cell, formula, calls, parts, error } = trace;
  const isNothing = calls.length === 0 && parts.parts.length === 0 && !error;
  return (
    <>
      <div>
        <strong>{formatPlace(cell)}</strong>{" "}
        {typeof cell.value === "number" ? formatAmount(cell.value) : String(cell.value)}
      </div>
      {formula && <code>{formula.formula}</code>}
      {formula?.isFrozen && <div>{t.frozen}</div>}
      {isNothing && <p>{t.nothing}</p>}
      {error && <ErrorView trace={trace} />}
      {calls.map(({ call, asked, figures, failure }, n) => (
        <div key={n}>
          {call.notFollowed.map(({ argument, why }) => (
            <div key={argument}>{t.notFollowed(argument, why.what)}</div>
          ))}
          {failure && !error && <div>{failure.message}</div>}
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
      {parts.parts.length > 0 && <Parts parts={parts.parts} />}
      {parts.cut.length > 0 && <p>{t.cut}</p>}
    </>
  );
}

function ErrorView({ trace: { error, cell } }: { readonly trace: CellTrace }): ReactElement | null {
  const t = useTexts(texts);
  if (!error) return null;
  const { root, failure, cause } = error;
  const isElsewhere = formatPlace(root) !== formatPlace(cell);
  return (
    <Section heading={t.error(error.error)}>
      {isElsewhere && <CellLink part={{ cell: root }} text={t.from(formatPlace(root))} />}
      <div>{failure?.message ?? (cause ? t.causes[cause.kind] : t.unknown)}</div>
    </Section>
  );
}

function Parts({ parts }: { readonly parts: readonly TracedPart[] }): ReactElement {
  const t = useTexts(texts);
  return (
    <Section heading={t.standsOn}>
      <ul>
        {parts.map((part) => {
          const { value } = part.cell;
          return (
            <li key={formatPlace(part.cell)}>
              <CellLink part={part} text={formatPlace(part.cell)} />{" "}
              {typeof value === "number" ? formatAmount(value) : String(value)}
              {part.share !== undefined && `; ${t.share} ${formatAmount(part.share)}`}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function CellLink({
  part: { cell },
  text,
}: {
  readonly part: Pick<TracedPart, "cell">;
  readonly text: string;
}): ReactElement {
  const t = useTexts(texts);
  return (
    <Link as="button" title={t.goTo(formatPlace(cell))} onClick={() => void goToCell(cell)}>
      {text}
    </Link>
  );
}
