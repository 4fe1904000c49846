import { inBoth } from "../language/language.ts";

/** Texts of long work while it runs. */
export const texts = inBoth(
  { cancel: "Cancel", cancelling: "Cancelling …" },
  { cancel: "中止", cancelling: "中止しています…" },
);
