import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Item } from "../../model/item.ts";
import { useTexts } from "../language/use-texts.ts";
import { Section } from "../view/section.tsx";
import { useSliced } from "../view/use-sliced.ts";
import { WorkInSlices } from "../view/work-in-slices.tsx";
import { AboutItem } from "./about-item.tsx";
import { FormulaBuilder } from "./formula-builder.tsx";
import { ItemHead } from "./item-head.tsx";
import { lookAt, periodShown, viewOf, type ItemLook, type LookedAt } from "./item-look.ts";
import { LineChart } from "./line-chart.tsx";
import { PeriodTable } from "./period-table.tsx";
import { texts } from "./texts.ts";
import { VintageTable } from "./vintage-table.tsx";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly data: Dataset;
  readonly item: Item;
  readonly look: ItemLook;
  readonly onLook: (look: ItemLook) => void;
}

/** Everything held about an item. */
export function ItemPage({ data, item, look, onLook }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const work = useSliced(useCallback(() => lookAt(data, item, look), [data, item, look]));
  return (
    <article className={styles.page}>
      <ItemHead data={data} item={item} look={look} onLook={onLook} />
      <WorkInSlices what={t.working} work={work} />
      {work.value && <ItemFigures all={data} looked={work.value} />}
      <Section heading={t.aboutItem}>
        <AboutItem data={viewOf(data, look)} item={item} />
      </Section>
    </article>
  );
}

/** The figures of an item, and the formula for one of them. */
function ItemFigures({
  all,
  looked,
}: {
  readonly all: Dataset;
  readonly looked: LookedAt;
}): ReactElement {
  const t = useTexts(texts);
  const [wanted, setWanted] = useState<string>();
  const { periods, line } = looked;
  if (periods.length === 0) return <p>{t.noPeriods}</p>;
  const period = periodShown(looked, wanted);
  return (
    <>
      {line && <LineChart looked={looked} line={line} />}
      <Section heading={t.periods}>
        <PeriodTable looked={looked} chosen={period} onChoose={setWanted} />
      </Section>
      <Section heading={t.formula}>
        <FormulaBuilder all={all} looked={looked} period={period} onPeriod={setWanted} />
      </Section>
      {periods.some((held) => held.period.code === period) && (
        <Section heading={t.vintages(period)}>
          <VintageTable looked={looked} period={period} />
        </Section>
      )}
    </>
  );
}
