import { inBoth } from "./language.ts";

/** What stands between a word and what is said of it, and between words side by side. */
export const signs = inBoth(
  { colon: ": ", comma: ", ", semicolon: "; " },
  { colon: "：", comma: "、", semicolon: "、" },
);
