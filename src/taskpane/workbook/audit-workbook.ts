import type { Dataset } from "../../dataset/dataset.ts";
import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { auditInSteps, type Audit } from "../../workbook/audit/audit.ts";
import { namespaceOf } from "../namespace.ts";
import { followPart, runSteps } from "../long-work/run-steps.ts";

/**
 * Reads the workbook and audits it; nothing is changed. Reading is the first half of the progress.
 *
 * @throws host with what Excel refused; the signal's reason once it is aborted.
 */
export async function auditWorkbook(
  data: Dataset,
  namespace = namespaceOf(globalThis.location.search),
  following: Following = {},
): Promise<Audit> {
  const book = await loadWorkbook(followPart(following, 0, 2));
  return runSteps(auditInSteps(book, { data, namespace }), followPart(following, 1, 2));
}
