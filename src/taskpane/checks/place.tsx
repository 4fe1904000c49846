import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import { listChecks, type CheckList } from "../../lookup/checks/check-list.ts";
import { filterChecks, type CheckFilter } from "../../lookup/checks/filter-checks.ts";
import { useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { Section } from "../view/section.tsx";
import { useSliced } from "../view/use-sliced.ts";
import { WorkInSlices } from "../view/work-in-slices.tsx";
import { CheckFilters } from "./check-filters.tsx";
import { CheckPages } from "./check-pages.tsx";
import { Narrowed } from "./narrowed.tsx";
import { texts } from "./texts.ts";
import { useAsked } from "./use-asked.ts";
import { WorkbookChecks } from "./workbook-section.tsx";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * The checks on the sheets of the workbook, and the reconciliation of the releases: every check, with the figures it
 * uses.
 */
export default function Place({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const work = useSliced(useCallback(() => listChecks(data), [data]));
  return (
    <div className={styles.place}>
      <WorkbookChecks data={data} />
      <Section heading={t.heading}>
        <p className={styles.about}>{t.about}</p>
        <WorkInSlices what={t.working} work={work} />
        {work.value && <Checks data={data} list={work.value} />}
      </Section>
    </div>
  );
}

function Checks({ data, list }: PlaceProps & { readonly list: CheckList }): ReactElement {
  const [filter, setFilter] = useState<CheckFilter>({});
  const [asked, setAsked] = useAsked();
  const shown =
    asked.check === undefined
      ? filterChecks(data, list.checks, { ...filter, figure: asked.figure })
      : list.checks.filter(({ id }) => id === asked.check);
  return (
    <>
      {asked.check === undefined && (
        <CheckFilters data={data} list={list} filter={filter} onFilter={setFilter} />
      )}
      {(asked.check !== undefined || asked.figure) && (
        <Narrowed
          data={data}
          asked={asked}
          onWiden={() => {
            setAsked({});
          }}
        />
      )}
      <CheckPages
        key={JSON.stringify([filter, asked])}
        data={data}
        checks={shown}
        opensFirst={asked.check !== undefined}
      />
    </>
  );
}
