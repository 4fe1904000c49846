import type { ReactElement } from "react";
import type { SheetFormulas } from "../../workbook/audit/formula-list.ts";
import { useTexts } from "../language/use-texts.ts";
import { Disclosure } from "../view/disclosure.tsx";
import { auditTexts } from "./audit-texts.ts";

/** The formulas of the add-in, sheet by sheet. */
export function AuditFormulas({
  formulas,
}: {
  readonly formulas: readonly SheetFormulas[];
}): ReactElement {
  const t = useTexts(auditTexts);
  const cells = formulas.reduce((sum, sheet) => sum + sheet.cells, 0);
  if (cells === 0) return <p>{t.noFormulas}</p>;
  return (
    <Disclosure label={t.formulas} summary={cells.toLocaleString("en")}>
      <ul>
        {formulas.map(({ sheet, cells: count, functions, periods, isComplete }) => (
          <li key={sheet}>
            <div>{t.onSheet(sheet, count)}</div>
            <div>
              {Object.entries(functions)
                .map(([id, times]) => `${id} ${times.toLocaleString("en")}`)
                .join(", ")}
            </div>
            {periods.length > 0 && <div>{t.periods(periods.join(", "))}</div>}
            {!isComplete && <div>{t.incomplete}</div>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
