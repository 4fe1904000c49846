import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { askedName } from "../../model/period.ts";
import type { TracedPart, TracedParts } from "../../workbook/trace/trace-parts.ts";
import { cellName } from "../cell-name.ts";
import { itemName } from "../language/terms.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { Paged } from "../view/paged.tsx";
import { Section } from "../view/section.tsx";
import { CellLink, type GoTo } from "../view/cell-link.tsx";
import { formatAmount } from "./format.ts";
import { texts } from "./texts.ts";

/** How many cells with constant numbers are named, and how many parts are drawn at a time. */
const namedNumbers = 5;
const page = 30;

interface Props {
  readonly parts: TracedParts;
  readonly goTo: GoTo;
  /** Reads more. */
  readonly goFurther: () => void;
}

/** The cells that a native formula depends on, each with its figure and its share. */
export function PartsView({
  parts: { parts, numbers, cut },
  goTo,
  goFurther,
}: Props): ReactElement {
  const t = useTexts(texts);
  const named = numbers.slice(0, namedNumbers).map(cellName).join(", ");
  const left = cut.reduce((sum, { cells }) => sum + cells, 0);
  return (
    <Section heading={t.standsOn}>
      <Paged all={parts} page={page} more={t.more}>
        {(shown) => (
          <ul>
            {shown.map((part) => (
              <PartLine key={cellName(part.cell)} part={part} goTo={goTo} />
            ))}
          </ul>
        )}
      </Paged>
      {numbers.length > 0 && (
        <p>{t.numbers(numbers.length, numbers.length > namedNumbers ? `${named} …` : named)}</p>
      )}
      {left > 0 && (
        <>
          <p>{t.cut(formatAmount(left))}</p>
          <Button size="small" onClick={goFurther}>
            {t.goFurther}
          </Button>
        </>
      )}
    </Section>
  );
}

interface LineProps {
  readonly part: TracedPart;
  readonly goTo: GoTo;
}

function PartLine({ part: { cell, share, figure, formula }, goTo }: LineProps): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { comma, semicolon } = useTexts(signs);
  const { origin, frozen } = formula;
  const isFilled = cellName(origin) !== cellName(cell);
  return (
    <li>
      <CellLink cell={cell} goTo={goTo} />{" "}
      {typeof cell.value === "number" ? formatAmount(cell.value) : String(cell.value)}
      {figure && ` ${itemName(figure.item, language)}${comma}${askedName(figure.period)}`}
      {share !== undefined && `${semicolon}${t.share} ${formatAmount(share)}`}
      {frozen && semicolon + t.isFrozen}
      {isFilled && !frozen && (
        <>
          {semicolon}
          <CellLink cell={origin} text={t.block(cellName(origin))} goTo={goTo} />
        </>
      )}
    </li>
  );
}
