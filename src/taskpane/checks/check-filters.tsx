import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { CheckList } from "../../lookup/checks/check-list.ts";
import type { CheckFilter } from "../../lookup/checks/filter-checks.ts";
import { verdicts, type Verdict } from "../../reconciliation/check.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { SelectChoice } from "../view/select-choice.tsx";
import { tableNameOf } from "../view/table-names.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  /** An input must not make the pane wider than it is. */
  field: { gridTemplateColumns: "minmax(0, 1fr)", gridColumn: "1 / -1" },
  input: { minWidth: 0 },
});

interface Props extends PlaceProps {
  readonly list: CheckList;
  readonly filter: CheckFilter;
  readonly onFilter: (filter: CheckFilter) => void;
}

/** Chooses which checks are shown. */
export function CheckFilters({ data, list, filter, onFilter }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const tables = useTables(list);
  const { verdict = "", table = "", release = "", text = "" } = filter;
  const all = ["", t.any] as const;
  const set = (changed: CheckFilter): void => {
    onFilter({ ...filter, ...changed });
  };
  return (
    <div className={styles.filters} role="search">
      <SelectChoice
        label={t.verdict}
        options={[
          all,
          ...verdicts.map(
            (each) => [each, `${t.verdicts[each]} (${list.counts.get(each) ?? 0})`] as const,
          ),
        ]}
        value={verdict}
        onChange={(to: Verdict | "") => {
          set({ verdict: to === "" ? undefined : to });
        }}
      />
      <SelectChoice
        label={t.table}
        options={[all, ...tables]}
        value={table}
        onChange={(to) => {
          set({ table: to === "" ? undefined : to });
        }}
      />
      <SelectChoice
        label={t.release}
        options={[all, ...data.releases.map(({ code }) => [code, code] as const)]}
        value={release}
        onChange={(to) => {
          set({ release: to === "" ? undefined : to });
        }}
      />
      <Field label={t.text} className={styles.field}>
        <Input
          type="search"
          className={styles.input}
          placeholder={t.hint}
          input={{ className: styles.input }}
          value={text}
          onChange={(_, { value }) => {
            set({ text: value });
          }}
        />
      </Field>
    </div>
  );
}

/** The tables that contain a tested figure, in the order of the checks. */
function useTables({ checks }: CheckList): readonly (readonly [code: string, name: string])[] {
  const language = useLanguage();
  return useMemo(() => {
    const tables = new Map(
      checks.map(({ finding: { target } }) => [target.table.identity.code, target.table]),
    );
    return [...tables].map(([code, table]) => [code, tableNameOf(table, language)] as const);
  }, [checks, language]);
}
