import type { ReactElement } from "react";
import { signs } from "../language/signs.ts";
import { useTexts } from "../language/use-texts.ts";
import { cellErrors } from "./cell-errors.ts";
import { Terms } from "./terms.tsx";
import { texts } from "./texts.ts";

/** Every error that a cell can show, with what to do next. */
export function CellErrors(): ReactElement {
  const t = useTexts(texts);
  const { colon } = useTexts(signs);
  const errors = useTexts(cellErrors);
  return (
    <Terms
      of={errors.map(({ shows, means, next }) => [
        shows,
        <>
          {means}
          <br />
          {t.next + colon + next}
        </>,
      ])}
    />
  );
}
