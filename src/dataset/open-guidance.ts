import { guidance } from "#guidance";
import type { Dataset } from "./dataset.ts";
import { decodeGuidance, type Guidance } from "./decode/decode-guidance.ts";

/** Returns the bundled log of the guidance. It is not in the bundle, because no function returns it. */
export function openGuidance(data: Dataset): Guidance[] {
  return decodeGuidance(guidance, data);
}
