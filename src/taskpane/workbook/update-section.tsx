import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { Failure } from "../../errors.ts";
import type { Following } from "../../excel/following.ts";
import { isCellError, type SentValue } from "../../workbook/formula/sent-value.ts";
import type { AreaChange } from "../../workbook/area-change.ts";
import type { UpdatePlan } from "../../workbook/update/plan-update.ts";
import type { CellPlace } from "../../workbook/workbook-cells.ts";
import { useTexts } from "../language/use-texts.ts";
import { namespaceOf } from "../namespace.ts";
import { Disclosure } from "../view/disclosure.tsx";
import type { PlaceProps } from "../view/navigation.ts";
import { SelectChoice } from "../view/select-choice.tsx";
import { cellName } from "../cell-name.ts";
import { requireSame } from "./freeze-section.tsx";
import { OfferedWork, ShortList } from "./offered-work.tsx";
import { updateTexts } from "./update-texts.ts";
import { lookAtUpdate, writeUpdate } from "./update-workbook.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** A part of an update that is accepted or not. */
interface Part {
  readonly name: string;
  readonly lines: readonly string[];
  readonly writes: readonly AreaChange[];
}

/** Lists what a newer date changes, and writes what is accepted of it. */
export function UpdateSection({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(updateTexts);
  const namespace = namespaceOf(globalThis.location.search);
  const dates = [...data.releases]
    .reverse()
    .map(({ date, code }) => [date, `${date} (${code})`] as const);
  const [date, setDate] = useState(dates[0]?.[0] ?? "");
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const write = async (plan: UpdatePlan, following: Following): Promise<string> => {
    const accepted = partsOf(plan, t).filter(({ name }) => !refused.has(name));
    if (accepted.length === 0) throw new Failure("host", t.nothing);
    requireSame(plan, await lookAtUpdate(data, namespace, date), t.changed);
    await writeUpdate(
      accepted.flatMap(({ writes }) => writes),
      following,
    );
    return t.done(accepted.length);
  };
  return (
    <div className={styles.section}>
      <p>{t.about}</p>
      <SelectChoice label={t.date} options={dates} value={date} onChange={setDate} />
      <OfferedWork
        key={date}
        texts={t.work}
        look={(following) => lookAtUpdate(data, namespace, date, following)}
        write={write}
        canWrite={(plan) => partsOf(plan, t).length > 0}
        summarise={(plan) => {
          const parts = partsOf(plan, t);
          return t.summary(
            parts.reduce((sum, { lines }) => sum + lines.length, 0),
            parts.length,
          );
        }}
        details={(plan) => (
          <>
            {partsOf(plan, t).map(({ name, lines }) => (
              <div key={name}>
                <Checkbox
                  label={name}
                  checked={!refused.has(name)}
                  onChange={(_, { checked }) => {
                    const others = [...refused].filter((each) => each !== name);
                    setRefused(new Set(checked === true ? others : [...others, name]));
                  }}
                />
                <Disclosure label={t.changes(lines.length)} summary={name}>
                  <ShortList lines={lines} />
                </Disclosure>
              </div>
            ))}
            <ShortList lines={plan.notFollowed.map((place) => t.notFollowed(cellName(place)))} />
          </>
        )}
      />
    </div>
  );
}

type Told = (typeof updateTexts)["en"];

const partsOf = ({ updates, frozen }: UpdatePlan, t: Told): readonly Part[] => [
  ...updates.map(({ of, sheet, cell, changes, writes }) => ({
    name: of === "formulas" ? t.of.formulas(sheet) : t.of[of](cell ? cellName(cell) : sheet),
    lines: changes.map(({ place, ...change }) => lineOf(place, change, t)),
    writes,
  })),
  ...frozen.map(({ place, changes, sourceBefore, sourceAfter, writes }) => ({
    name: t.frozen(cellName(place)),
    lines: changes.map(({ row, column, ...change }) =>
      lineOf(
        { ...place, row: place.row + row, column: place.column + column },
        { ...change, sourceBefore, sourceAfter },
        t,
      ),
    ),
    writes,
  })),
];

interface Changed {
  readonly kind: keyof Told["kinds"];
  readonly before: SentValue;
  readonly after: SentValue;
  readonly sourceBefore: string;
  readonly sourceAfter: string;
}

function lineOf(place: CellPlace, change: Changed, t: Told): string {
  const { kind, before, after, sourceBefore, sourceAfter } = change;
  const line = t.line(cellName(place), t.kinds[kind], shown(before), shown(after));
  const sources = [...new Set([sourceBefore, sourceAfter])].filter((source) => source !== "");
  return sources.length > 0 ? `${line} [${sources.join(" → ")}]` : line;
}

const shown = (value: SentValue): string =>
  isCellError(value)
    ? value.error
    : typeof value === "number"
      ? value.toLocaleString("en")
      : String(value ?? "");
