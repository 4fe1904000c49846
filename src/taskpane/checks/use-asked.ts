import { useState } from "react";
import type { Target } from "../places.ts";
import { useNavigation } from "../view/navigation.ts";

/** What another place asked to see: one check, or the checks of a figure; empty for all. */
export type Asked = Pick<Extract<Target, { readonly place: "checks" }>, "check" | "figure">;

/** Returns what was asked for last, and a function to ask for something else. */
export function useAsked(): [Asked, (asked: Asked) => void] {
  const { target } = useNavigation();
  const [asked, setAsked] = useState<Asked>({});
  const [seen, see] = useState<Target>();
  if (target !== seen) {
    see(target);
    if (target.place === "checks" && (target.check !== undefined || target.figure))
      setAsked(target);
  }
  return [asked, setAsked];
}
