import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Following } from "../../excel/following.ts";
import type { UpdatePlan } from "../../workbook/update/plan-update.ts";
import { useTexts } from "../language/use-texts.ts";
import { namespaceOf } from "../namespace.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { Paged } from "../view/paged.tsx";
import { SelectChoice } from "../view/select-choice.tsx";
import { OfferedWork, ShortList } from "./offered-work.tsx";
import { UpdatePart } from "./update-part.tsx";
import { linesLeft, partsOf } from "./update-parts.ts";
import { updateTexts } from "./update-texts.ts";
import { lookAtUpdate, updateAsOffered } from "./update-workbook.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Lists what a newer date changes, and writes the parts that are accepted. */
export function UpdateSection({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(updateTexts);
  const namespace = namespaceOf(globalThis.location.search);
  const dates = [...data.releases]
    .reverse()
    .map(({ date, code }) => [date, `${date} (${code})`] as const);
  const [date, setDate] = useState(dates[0]?.[0] ?? "");
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const look = (following: Following): Promise<UpdatePlan> =>
    lookAtUpdate(data, namespace, date, following);
  const write = async (plan: UpdatePlan, following: Following): Promise<number> => {
    const accepted = partsOf(plan, t).filter(({ key }) => !refused.has(key));
    const writes = accepted.flatMap((part) => part.writes);
    if (accepted.length > 0) await updateAsOffered({ plan, writes, look }, following);
    return accepted.length;
  };
  const accept = (key: string, isAccepted: boolean): void => {
    const others = [...refused].filter((each) => each !== key);
    setRefused(new Set(isAccepted ? others : [...others, key]));
  };
  return (
    <div className={styles.section}>
      <p>{t.about}</p>
      <SelectChoice label={t.date} options={dates} value={date} onChange={setDate} />
      <OfferedWork
        key={date}
        texts={t.work}
        look={look}
        changed={t.changed}
        write={write}
        summariseDone={(parts) => (parts === 0 ? t.nothing : t.done(parts))}
        canWrite={({ updates, frozen }) => updates.length + frozen.length > 0}
        summarise={({ updates, frozen }) =>
          t.summary(
            [...updates, ...frozen].reduce((sum, { changes }) => sum + changes.length, 0),
            updates.length + frozen.length,
          )
        }
        details={(plan) => <Details plan={plan} refused={refused} onAccept={accept} />}
      />
    </div>
  );
}

/** The number of parts drawn at first, and added with each click on "more": a frozen workbook has thousands. */
const page = 50;

interface DetailsProps {
  readonly plan: UpdatePlan;
  readonly refused: ReadonlySet<string>;
  readonly onAccept: (key: string, isAccepted: boolean) => void;
}

function Details({ plan, refused, onAccept }: DetailsProps): ReactElement {
  const t = useTexts(updateTexts);
  const parts = useMemo(() => partsOf(plan, t), [plan, t]);
  return (
    <>
      <Paged all={parts} page={page} more={t.more}>
        {(shown) =>
          shown.map((part) => (
            <UpdatePart
              key={part.key}
              part={part}
              isAccepted={!refused.has(part.key)}
              onAccept={onAccept}
            />
          ))
        }
      </Paged>
      <ShortList lines={linesLeft(plan, t)} />
    </>
  );
}
