import { createContext, runInContext } from "node:vm";
import { captureFunctions } from "../functions/capture.ts";
import type { FunctionsMetadata } from "../functions/metadata.ts";
import { sheetFunctions, type SheetFunctions } from "../functions/sheet-functions.ts";

/** The add-in's functions as they are built. */
export interface FunctionsBundle {
  /** The text of functions.js. */
  readonly script: string;
  /** The content of functions.json. */
  readonly metadata: FunctionsMetadata;
  /** The manifest's namespace. */
  readonly namespace: string;
}

/** Runs functions.js in a bare context, with nothing but `CustomFunctions`, for Univer's cells. */
export function runFunctions({ script, metadata, namespace }: FunctionsBundle): SheetFunctions {
  const { CustomFunctions, functions } = captureFunctions();
  const globals: Record<string, unknown> = { CustomFunctions, console };
  Object.assign(globals, { globalThis: globals, self: globals });
  runInContext(script, createContext(globals), { filename: "functions.js" });
  return sheetFunctions({ functions, metadata, namespace });
}
