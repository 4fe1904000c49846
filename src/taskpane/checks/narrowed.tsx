import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { labelOf } from "../view/label-of.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { texts } from "./texts.ts";
import type { Asked } from "./use-asked.ts";

interface Props extends PlaceProps {
  readonly asked: Asked;
  readonly onWiden: () => void;
}

/** Says which checks are shown if another place asked for some, and how to see the others. */
export function Narrowed({ data, asked: { figure }, onWiden }: Props): ReactElement {
  const t = useTexts(texts);
  const language = useLanguage();
  const item = figure && data.items.get(figure.item);
  const label = item ? labelOf(item, language) : "";
  return (
    <div>
      <span>{figure ? t.ofFigure(label, figure.period) : t.ofOne}</span>{" "}
      <Button size="small" onClick={onWiden}>
        {t.showAll}
      </Button>
    </div>
  );
}
