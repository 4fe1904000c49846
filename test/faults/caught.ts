import { attempt, Failure } from "../../src/errors.ts";
import { reconcile, unmetExceptions } from "../../src/reconciliation/reconcile.ts";
import { checkFiles } from "../../tools/check-data/check-files.ts";
import { verifyRelease } from "../../tools/verify/verify-release.ts";
import type { World } from "./world.ts";

/** The stages at which a fault may be caught, in the order in which a person meets them. */
export const stages = ["build", "text", "reconciliation", "nothing"] as const;

export type Stage = (typeof stages)[number];

/** The stage that caught a fault first, and its message. */
export interface Caught {
  readonly stage: Stage;
  readonly said: readonly string[];
}

/**
 * Returns the stages that catch the faults of a world. Later stages are not run: a fault that stops the build is not
 * packed.
 */
export function findCaught({ files, text }: World): Caught {
  const checked = attempt(() => checkFiles(files));
  if (checked instanceof Failure) return { stage: "build", said: [checked.message] };
  const { bundle, data, guidance, passedOver, decodedHeads: heads } = checked;
  const release = data.releases.at(-1);
  const faults = release
    ? verifyRelease(release, { bundle, data, text, guidance, passedOver, heads }).faults
    : [];
  if (faults.length > 0) return { stage: "text", said: faults };
  const open = reconcile(data).filter(({ verdict }) => verdict === "open");
  const said = [
    ...open.map(({ explanation }) => explanation),
    ...unmetExceptions(data).map(
      ({ relation, item, period }) => `nothing is left to excuse: ${relation} ${item} ${period}`,
    ),
  ];
  return { stage: said.length > 0 ? "reconciliation" : "nothing", said };
}
