import type { Dataset } from "../../dataset/dataset.ts";
import type { Choice } from "./choice.ts";
import type { Questions } from "./insertion.ts";
import { currentNotice, notify } from "../notice.ts";

/** Inserts what was chosen, once what plans and writes sheets has come: the form is drawn without it. */
export async function insertOnceLoaded(
  data: Dataset,
  choice: Choice,
  questions: Questions,
): Promise<void> {
  // Several clicks may come before the button is drawn as busy.
  if (currentNotice().kind === "busy") return;
  notify({ kind: "busy", text: "Inserting …" });
  const part = await import("./insertion.ts").catch(() => undefined);
  if (part) return part.insertChoice(data, choice, questions);
  const text =
    "What writes the sheet could not be loaded. Nothing was changed. Check the connection, then insert again.";
  notify({ kind: "failed", text });
}
