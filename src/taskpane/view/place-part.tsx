import { Button } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { useTexts } from "../language/use-texts.ts";
import type { PlaceId } from "../places.ts";
import type { PlaceProps } from "./navigation.ts";
import { texts } from "./texts.ts";
import { usePart } from "./use-part.ts";

type Load = () => Promise<{ readonly default: ComponentType<PlaceProps> }>;

/** Each place is a separate part, loaded when it is first opened. */
export const loadPlace: Readonly<Record<PlaceId, Load>> = {
  insert: () => import("../insert/view/place.tsx"),
  find: () => import("../find/place.tsx"),
  trace: () => import("../trace/place.tsx"),
  checks: () => import("../checks/place.tsx"),
  workbook: () => import("../workbook/place.tsx"),
  help: () => import("../help/place.tsx"),
};

/** A place, or the state of its loading. */
export function PlacePart({ place, data }: PlaceProps & { readonly place: PlaceId }): ReactElement {
  const t = useTexts(texts);
  const part = usePart(loadPlace[place]);
  if (part.state === "loading") return <p role="status">{t.loading}</p>;
  if (part.state === "missing")
    return (
      <div role="alert">
        <p>{t.missing(t.places[place])}</p>
        <Button onClick={part.tryAgain}>{t.tryAgain}</Button>
      </div>
    );
  const { default: Place } = part.module;
  return <Place data={data} />;
}
