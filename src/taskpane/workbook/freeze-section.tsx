import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Following } from "../../excel/following.ts";
import { Failure } from "../../errors.ts";
import type { Asking } from "../../workbook/asked/asked-call.ts";
import { describeFrozen } from "../../workbook/freeze/describe-frozen.ts";
import type { FrozenSource } from "../../workbook/freeze/freeze-changes.ts";
import type { Scope } from "../../workbook/freeze/freeze-book.ts";
import { addressOf } from "../../workbook/freeze/live-reference.ts";
import type { FrozenArea } from "../../workbook/freeze/plan-freeze.ts";
import { runInSlices } from "../in-slices.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { namespaceOf } from "../namespace.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { RadioChoice } from "../view/radio-choice.tsx";
import { freezeTexts } from "./freeze-texts.ts";
import { freeze, lookAtFreeze, type FreezeOffer } from "./freeze-workbook.ts";
import { loadScope } from "./load-freeze-book.ts";
import { OfferedWork, ShortList } from "./offered-work.tsx";
import { lookAtUnfreeze, unfreeze, type UnfreezeOffer } from "./unfreeze-workbook.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const scopes = ["selection", "sheet", "workbook"] as const;

/** Freezes IIJ formulas to values, and puts them back. */
export function FreezeSection({ data }: PlaceProps): ReactElement {
  const styles = useStyles();
  const t = useTexts(freezeTexts);
  const [scope, setScope] = useState<Scope["of"]>("workbook");
  return (
    <div className={styles.section}>
      <p>{t.about}</p>
      <RadioChoice
        label={t.which}
        options={scopes.map((each) => [each, t.scopes[each]] as const)}
        value={scope}
        onChange={setScope}
      />
      <FreezeWork key={`freeze ${scope}`} data={data} scope={scope} />
      <UnfreezeWork key={`unfreeze ${scope}`} scope={scope} />
    </div>
  );
}

function FreezeWork({ data, scope }: PlaceProps & { readonly scope: Scope["of"] }): ReactElement {
  const t = useTexts(freezeTexts);
  const language = useLanguage();
  const namespace = namespaceOf(globalThis.location.search);
  const write = async (offer: FreezeOffer, following: Following): Promise<string> => {
    const now = await lookAtFreeze(offer.scope, namespace);
    requireSame(offer.plan, now.plan, t.changed);
    const asking = { book: now.book, data, namespace };
    const describe = await describeAll(asking, now.plan.frozen, following);
    const today = new Date().toLocaleDateString("sv");
    const freezing = { describe, dataVersion: data.version, today, language };
    const sheet = await freeze(now, freezing, following);
    return t.frozenDone(now.plan.frozen.length, sheet);
  };
  return (
    <OfferedWork
      texts={t.freeze}
      look={async (following) => lookAtFreeze(await loadScope(scope), namespace, following)}
      write={write}
      canWrite={({ plan }) => plan.frozen.length > 0}
      summarise={({ plan: { frozen, left } }) => {
        const cells = frozen.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
        const sheets = new Set(frozen.map(({ area }) => area.sheet)).size;
        return t.frozen(frozen.length, cells, sheets, left.length);
      }}
      details={({ plan: { left, names } }) => (
        <ShortList
          lines={[
            ...(names.length > 0 ? [t.frozenNames(names.join(", "))] : []),
            ...left.map(
              ({ area, why, value }) => `${addressOf(area)} ${String(value)}: ${t.left[why]}`,
            ),
          ]}
        />
      )}
    />
  );
}

function UnfreezeWork({ scope }: { readonly scope: Scope["of"] }): ReactElement {
  const t = useTexts(freezeTexts);
  const write = async (offer: UnfreezeOffer, following: Following): Promise<string> => {
    const now = await lookAtUnfreeze(offer.scope);
    requireSame(offer.plan, now.plan, t.changed);
    const { deleted, kept } = await unfreeze(now, following);
    return t.thawedDone(now.plan.restored.length, deleted, kept);
  };
  return (
    <OfferedWork
      texts={t.unfreeze}
      look={async (following) => lookAtUnfreeze(await loadScope(scope), following)}
      write={write}
      canWrite={({ plan }) => plan.restored.length > 0}
      summarise={({ plan: { restored, kept } }) => t.thawed(restored.length, kept.length)}
      details={({ plan: { kept } }) => (
        <ShortList
          lines={kept.map(
            ({ row, area, why }) => `${area ? addressOf(area) : row.cell}: ${t.kept[why]}`,
          )}
        />
      )}
    />
  );
}

/** Finds the sources a slice at a time, and returns what tells them. */
async function describeAll(
  asking: Asking,
  frozen: readonly FrozenArea[],
  { signal, onProgress }: Following,
): Promise<(frozen: FrozenArea) => FrozenSource> {
  const found = new Map<FrozenArea, FrozenSource>();
  await runInSlices(
    (function* () {
      for (const each of frozen) {
        signal?.throwIfAborted();
        found.set(each, describeFrozen(asking, each));
        onProgress?.({ done: found.size, of: frozen.length });
        yield;
      }
    })(),
  );
  return (each) => found.get(each) ?? describeFrozen(asking, each);
}

/** A yes is to what was shown: where the workbook was changed since, nothing is written. */
export function requireSame(offered: unknown, now: unknown, message: string): void {
  if (JSON.stringify(offered) !== JSON.stringify(now)) throw new Failure("host", message);
}
