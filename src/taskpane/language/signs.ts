import { inBoth } from "./language.ts";

/** The separators between a word and its explanation, and between words. */
export const signs = inBoth(
  { colon: ": ", comma: ", ", semicolon: "; " },
  { colon: "：", comma: "、", semicolon: "、" },
);
