import type { ReactElement } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { formatDate } from "../../model/calendar.ts";
import { tableName, tablesOf } from "../tables.ts";
import type { ChoiceProps } from "./choice-props.ts";
import { SelectChoice } from "./select-choice.tsx";

type Props = ChoiceProps & { readonly data: Dataset };

/** Chooses a release and one of the tables it prints. */
export function TableChoice({ data, choice, step }: Props): ReactElement {
  return (
    <>
      <SelectChoice
        label="Release"
        options={data.releases.map(({ code, date }) => [code, `${code} (${formatDate(date)})`])}
        value={choice.release}
        onChange={(to) => {
          step({ set: "release", to, tables: tablesOf(data, to).map(({ id }) => id) });
        }}
      />
      <SelectChoice
        label="Table"
        options={tablesOf(data, choice.release).map((table) => [table.id, tableName(table)])}
        value={choice.table}
        onChange={(to) => {
          step({ set: "table", to });
        }}
      />
    </>
  );
}
