import { Checkbox } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import { Disclosure } from "../view/disclosure.tsx";
import { ShortList } from "./offered-work.tsx";
import { linesOf, type Part } from "./update-parts.ts";
import { updateTexts } from "./update-texts.ts";

interface Props {
  readonly part: Part;
  readonly isAccepted: boolean;
  readonly onAccept: (key: string, isAccepted: boolean) => void;
}

/** A part of an update: whether it is accepted, and what it changes. */
export function UpdatePart({ part, isAccepted, onAccept }: Props): ReactElement {
  const t = useTexts(updateTexts);
  const { key, name, changes } = part;
  return (
    <div>
      <Checkbox
        label={name}
        checked={isAccepted}
        onChange={(_, { checked }) => {
          onAccept(key, checked === true);
        }}
      />
      <Disclosure label={t.changes(changes.length)} summary={name}>
        <Lines part={part} />
      </Disclosure>
    </div>
  );
}

/** Made only when they are shown, because a sheet may have thousands. */
function Lines({ part }: Pick<Props, "part">): ReactElement {
  const t = useTexts(updateTexts);
  const lines = useMemo(() => linesOf(part, t), [part, t]);
  return <ShortList lines={lines} />;
}
