import type { Dataset } from "../../dataset/dataset.ts";
import { currentLanguage } from "../language/language.ts";
import { notify } from "../notice.ts";
import type { Choice } from "./choice.ts";
import type { Questions } from "./insertion.ts";
import { texts } from "./texts.ts";

/** Inserts what was chosen, once what plans and writes sheets has come: the form is drawn without it. */
export async function insertOnceLoaded(
  data: Dataset,
  choice: Choice,
  questions: Questions,
): Promise<void> {
  notify({
    kind: "busy",
    get text() {
      return texts[currentLanguage()].inserting;
    },
  });
  const part = await import("./insertion.ts").catch(() => undefined);
  if (part) return part.insertChoice(data, choice, questions);
  notify({
    kind: "failed",
    get text() {
      return texts[currentLanguage()].writerMissing;
    },
  });
}
