import type { Parameter } from "./parameters.ts";

/** One function as Excel lists it. */
export interface FunctionEntry {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: "scalar" | "matrix";
  readonly example: string;
}

export const define = (
  id: string,
  description: string,
  parameters: readonly Parameter[],
  example: string,
  result: "scalar" | "matrix" = "scalar",
): FunctionEntry => ({ id, description, parameters, result, example });
