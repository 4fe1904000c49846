import { inBoth } from "../language/language.ts";

/** What a long work says while it runs. */
export const texts = inBoth(
  { cancel: "Cancel", cancelling: "Ending …" },
  { cancel: "中止", cancelling: "中止しています…" },
);
