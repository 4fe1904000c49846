import { reasons } from "#reasons";
import { decodeReasons } from "./decode/decode-reasons.ts";

/**
 * Returns the bundled reasons in Japanese, by their English text. They are not in the bundle, because no function returns
 * them.
 */
export const openReasons = (): ReadonlyMap<string, string> => decodeReasons(reasons);
