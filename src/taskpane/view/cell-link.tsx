import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { cellName } from "../cell-name.ts";
import { inBoth } from "../language/language.ts";
import { useTexts } from "../language/use-texts.ts";

const texts = inBoth(
  { goTo: (address: string) => `Go to ${address}` },
  { goTo: (address: string) => `${address}へ移動` },
);

/** Selects a cell. */
export type GoTo = (cell: CellPlace) => void;

interface Props {
  readonly cell: CellPlace;
  readonly text?: string;
  readonly goTo: GoTo;
}

/** A link that selects a cell. */
export function CellLink({ cell, text = cellName(cell), goTo }: Props): ReactElement {
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
