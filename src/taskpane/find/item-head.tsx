import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { isMoney, type Item } from "../../model/item.ts";
import { moneyUnits } from "../../model/unit.ts";
import { formatDay } from "../language/terms.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { unitName } from "../view/unit-name.ts";
import { SelectChoice } from "../view/select-choice.tsx";
import type { ItemLook } from "./item-look.ts";
import { labelOf, otherLabelOf } from "../view/label-of.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
  more: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  look: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly data: Dataset;
  readonly item: Item;
  readonly look: ItemLook;
  readonly onLook: (look: ItemLook) => void;
}

/** The name of an item, and the unit and day in which its figures are shown. */
export function ItemHead({ data, item, look, onLook }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useLanguage();
  const days = [...data.releases]
    .reverse()
    .slice(1)
    .map(({ date, code }) => [date, t.ofRelease(formatDay(date, language), code)] as const);
  return (
    <header>
      <h2 className={styles.heading}>{labelOf(item, language)}</h2>
      <p className={styles.more}>{otherLabelOf(item, language)}</p>
      <p className={styles.more}>
        {item.code} · {t.units[item.unit] ?? item.unit} · {t.kinds[item.kind]}
      </p>
      <div className={styles.look}>
        {look.unit && isMoney(item) && (
          <SelectChoice
            label={t.unit}
            options={moneyUnits.map((unit) => [unit.code, unitName(unit, language)])}
            value={look.unit.code}
            onChange={(to) => {
              onLook({ ...look, unit: moneyUnits.find(({ code }) => code === to) });
            }}
          />
        )}
        {days.length > 0 && (
          <SelectChoice
            label={t.knownOn}
            options={[["", t.knownNow], ...days]}
            value={look.knownOn ?? ""}
            onChange={(to) => {
              onLook({ ...look, knownOn: to === "" ? undefined : to });
            }}
          />
        )}
      </div>
    </header>
  );
}
