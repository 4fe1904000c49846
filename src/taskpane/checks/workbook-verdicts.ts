import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { verdictsInSteps, type BlockVerdicts } from "../../workbook/verdicts/verdicts.ts";
import { followPart, runSteps } from "../long-work/run-steps.ts";

/**
 * Reads the workbook and returns the present results of the checks of each inserted block; nothing is changed.
 *
 * @throws host with what Excel refused; the signal's reason once it is aborted.
 */
export async function lookAtVerdicts(following: Following = {}): Promise<readonly BlockVerdicts[]> {
  const book = await loadWorkbook(followPart(following, 0, 2));
  return runSteps(verdictsInSteps(book), followPart(following, 1, 2));
}
