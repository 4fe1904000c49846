import type { Dataset } from "../../dataset/dataset.ts";
import type { Figure } from "../../model/figure.ts";

/** What a figure carries behind it on a sheet, and what that means. */
export const flags = {
  D: "derived from reported figures of other periods",
  C: "computed: a sum or difference of reported figures, or a blank that its column shows to be nil",
  R: "restated: an older release printed another figure",
  "†": "superseded: a newer release restated the basis it stands on",
  X: "inconsistent in the source: another table of the release prints another rounding",
} as const;

export type Flag = keyof typeof flags;

/** Returns the flag of a figure; one that is printed and never contradicted has none. */
export function flagOf(data: Dataset, figure: Figure): Flag | undefined {
  switch (figure.status) {
    case "superseded":
      return "†";
    case "inconsistent in source":
      return "X";
    case "derived":
    case "derived across releases":
      return "D";
    case "computed":
      return isRestated(data, figure) ? "R" : "C";
    case "reported":
      return isRestated(data, figure) ? "R" : undefined;
  }
}

/** Says whether the release of a figure recorded that it changed what an older one, which printed the period, said. */
function isRestated(data: Dataset, { item, period, release }: Figure): boolean {
  const printing = data.releasesOf(data.statementOf(item), period);
  return (
    printing.some((other) => other.quarter.first < release.quarter.first) &&
    data.restatements.some(({ by, reached }) => {
      const effect = reached.get(item.code)?.effect;
      return by === release && (effect === "changed" || effect === "reclassified");
    })
  );
}
