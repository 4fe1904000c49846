import type { ReactElement } from "react";
import type { CallTrace } from "../../workbook/trace/trace-call.ts";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import { cellName } from "../cell-name.ts";
import { useTexts } from "../language/use-texts.ts";
import { useCellChoice } from "../view/use-cell-choice.ts";
import { useTell } from "../words/use-tell.ts";
import { AnswerView } from "./answer-view.tsx";
import { CellLink } from "../view/cell-link.tsx";
import { ErrorView } from "./error-view.tsx";
import { FigureView } from "./figure-view.tsx";
import { formatAmount } from "./format.ts";
import { FrozenView } from "./frozen-view.tsx";
import { PartsView } from "./parts-view.tsx";
import { texts } from "./texts.ts";

interface Props {
  readonly trace: CellTrace;
  /** Reads more of the cells that the value depends on. */
  readonly goFurther: () => void;
}

/** The source of the value of a cell. */
export function CellView({ trace, goFurther }: Props): ReactElement {
  const t = useTexts(texts);
  const { cell, formula, frozen, calls, parts, error } = trace;
  const { said, goTo } = useCellChoice();
  const standsOn = parts.parts.length + parts.numbers.length + parts.cut.length > 0;
  const isNothing = calls.length === 0 && !standsOn && !error && !frozen;
  const isFilled = formula && !frozen && cellName(formula.origin) !== cellName(cell);
  return (
    <>
      <div>
        <strong>{cellName(cell)}</strong>{" "}
        {typeof cell.value === "number" ? formatAmount(cell.value) : String(cell.value)}
      </div>
      {frozen && <FrozenView frozen={frozen} goTo={goTo} />}
      {formula && <code>{formula.formula}</code>}
      {isFilled && (
        <div>
          <CellLink cell={formula.origin} text={t.block(cellName(formula.origin))} goTo={goTo} />
        </div>
      )}
      {isNothing && <p>{t.nothing}</p>}
      {error && <ErrorView trace={trace} goTo={goTo} />}
      {calls.map((call, n) => (
        <CallView key={n} call={call} hasError={error !== undefined} />
      ))}
      {standsOn && <PartsView parts={parts} goTo={goTo} goFurther={goFurther} />}
      <div role="status">{said}</div>
    </>
  );
}

interface CallProps {
  readonly call: CallTrace;
  /** The reason for a missing answer is shown with the error. */
  readonly hasError: boolean;
}

function CallView({ call, hasError }: CallProps): ReactElement {
  const t = useTexts(texts);
  const tell = useTell();
  return (
    <div>
      {call.call.notFollowed.map(({ argument, why }) => (
        <div key={argument}>{t.notFollowed(argument, why.what)}</div>
      ))}
      {call.failure && !hasError && <div>{tell(call.failure)}</div>}
      <AnswerView call={call} />
      {call.figures.map((figure, i) => (
        <FigureView key={i} figure={figure} />
      ))}
    </div>
  );
}
