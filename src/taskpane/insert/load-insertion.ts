import type { Dataset } from "../../dataset/dataset.ts";
import { currentLanguage } from "../language/language.ts";
import { notify } from "../notice.ts";
import type { Choice } from "./choice.ts";
import type { Questions } from "./insertion.ts";
import { texts } from "./texts.ts";

/** Loads the code that plans and writes sheets, then inserts the choice. The form is shown without that code. */
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
