import type { Dataset } from "../dataset/dataset.ts";
import type { Figure } from "../model/figure.ts";
import type { Release } from "../model/release.ts";

/** Returns the releases whose prints are used in the figures, oldest first. */
export function releasesUsed(
  { releases }: Pick<Dataset, "releases">,
  figures: readonly Pick<Figure, "terms">[],
): Release[] {
  const used = new Set(figures.flatMap(({ terms }) => terms.map(({ print }) => print.release)));
  return releases.filter((release) => used.has(release));
}
