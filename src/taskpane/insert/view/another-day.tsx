import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTexts } from "../../language/use-texts.ts";
import { usePart } from "../../view/use-part.ts";
import { texts } from "../texts.ts";
import type { DayProps } from "./day-field.tsx";

/** Loaded when it is first needed: most users choose the day of a release. */
const loadField = (): Promise<typeof import("./day-field.tsx")> => import("./day-field.tsx");

/** Asks for a day other than the days of the releases. */
export function AnotherDay(props: DayProps): ReactElement | null {
  const t = useTexts(texts);
  const part = usePart(loadField);
  if (part.state === "loading") return null;
  if (part.state === "missing")
    return (
      <div role="status">
        <p>{t.dayMissing}</p>
        <Button onClick={part.tryAgain}>{t.tryAgain}</Button>
      </div>
    );
  const { default: DayField } = part.module;
  return <DayField {...props} />;
}
