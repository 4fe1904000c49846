import type { ReactElement } from "react";
import { isCellError, type SentValue } from "../../workbook/formula/sent-value.ts";
import type { FrozenTrace } from "../../workbook/trace/trace-frozen.ts";
import { formatDay } from "../language/terms.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import { formatAmount } from "./format.ts";
import { texts } from "./texts.ts";

interface Props {
  readonly frozen: FrozenTrace;
  readonly goTo: GoTo;
}

/** When a cell was frozen and from which release, whether its value has changed since, and where its source row is. */
export function FrozenView({ frozen, goTo }: Props): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { cell, state, release, knownOn, frozenOn, now } = frozen;
  const day = (date: string): string => (date === "" ? "" : formatDay(date, language));
  return (
    <div>
      <div>{t.frozen(day(frozenOn), release, day(knownOn))}</div>
      <div>
        {t.frozenStates[state]} {now !== undefined && t.frozenNow(shownAs(now))}
      </div>
      <CellLink cell={cell.row.at} text={t.sourceRow} goTo={goTo} />
    </div>
  );
}

function shownAs(value: SentValue): string {
  if (typeof value === "number") return formatAmount(value);
  return isCellError(value) ? value.error : String(value ?? "");
}
