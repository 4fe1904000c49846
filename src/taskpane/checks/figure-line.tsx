import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckFigure } from "../../lookup/checks/check-detail.ts";
import { signs } from "../language/signs.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { labelOf } from "../view/label-of.ts";
import { useNavigation } from "../view/navigation.ts";
import { tableNameOf } from "../view/table-names.ts";
import { texts } from "./texts.ts";

/** A printed figure with its place; a click opens it in Trace. */
export function FigureLine({ figure }: { readonly figure: CheckFigure }): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const { go } = useNavigation();
  const { item, period, release, table, text, scale, sign, column } = figure;
  const label = labelOf(item, language);
  const unit = t.inUnit(t.columns[column], t.scale(scale));
  return (
    <>
      {sign === -1 && "− "}
      <Link
        as="button"
        inline
        aria-label={`${text}${signs[language].colon}${t.traceIt(label, period)}`}
        onClick={() => {
          go({ place: "trace", figure: { item: item.code, period, release } });
        }}
      >
        {text}
      </Link>{" "}
      {`${unit} · ${label} ${period} · ${tableNameOf(table, language)}${signs[language].comma}${release}`}
    </>
  );
}
