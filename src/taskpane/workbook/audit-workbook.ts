import type { Dataset } from "../../dataset/dataset.ts";
import type { Following } from "../../excel/following.ts";
import { loadWorkbook } from "../../excel/load-workbook.ts";
import { auditInSteps, type Audit } from "../../workbook/audit/audit.ts";
import { runInSlices } from "../in-slices.ts";
import { namespaceOf } from "../namespace.ts";

/**
 * Reads the workbook and audits it; nothing is changed. Of the progress the first half is reading.
 *
 * @throws host with what Excel refused; the signal's reason once it is aborted.
 */
export async function auditWorkbook(
  data: Dataset,
  namespace = namespaceOf(globalThis.location.search),
  { onProgress, signal }: Following = {},
): Promise<Audit> {
  const book = await loadWorkbook({
    ...(signal && { signal }),
    onProgress: ({ done, of }) => onProgress?.({ done, of: 2 * of }),
  });
  const steps = auditInSteps(book, { data, namespace });
  let audit: Audit | undefined;
  await runInSlices(
    (function* () {
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        signal?.throwIfAborted();
        onProgress?.({ done: step.value.of + step.value.done, of: 2 * step.value.of });
        yield;
      }
      audit = step.value;
    })(),
  );
  if (!audit) throw new TypeError("The audit did not end");
  return audit;
}
