import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Scope } from "../../workbook/freeze/freeze-book.ts";
import { addressOf } from "../../workbook/freeze/live-reference.ts";
import { useLanguage, useTexts } from "../language/use-texts.ts";
import { namespaceOf } from "../namespace.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { RadioChoice } from "../view/radio-choice.tsx";
import { freezeTexts } from "./freeze-texts.ts";
import { freezeAsOffered, lookAtFreeze, type FreezeOffer } from "./freeze-workbook.ts";
import { loadScope } from "./load-freeze-book.ts";
import { OfferedWork, ShortList } from "./offered-work.tsx";
import { lookAtUnfreeze, unfreezeAsOffered, type UnfreezeOffer } from "./unfreeze-workbook.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const scopes = ["selection", "sheet", "workbook"] as const;

/** Freezes IIJ formulas to values, and restores them. */
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
  return (
    <OfferedWork
      texts={t.freeze}
      look={async (following) => lookAtFreeze(await loadScope(scope), namespace, following)}
      changed={t.changed}
      write={(offer: FreezeOffer, following) =>
        freezeAsOffered(offer, { data, namespace, language }, following)
      }
      summariseDone={({ formulas, sheet }) => t.frozenDone(formulas, sheet)}
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
  return (
    <OfferedWork
      texts={t.unfreeze}
      look={async (following) => lookAtUnfreeze(await loadScope(scope), following)}
      changed={t.changed}
      write={(offer: UnfreezeOffer, following) => unfreezeAsOffered(offer, following)}
      summariseDone={({ formulas, deleted, kept }) => t.thawedDone(formulas, deleted, kept)}
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
