import { captureFunctions } from "../excel-host/functions/capture.ts";
import type { FunctionsMetadata } from "../excel-host/functions/metadata.ts";
import { sheetFunctions } from "../excel-host/functions/sheet-functions.ts";
import type { SheetFunctions } from "../excel-host/functions/sheet-functions.ts";
import { fetchBuilt } from "./fetch-built.ts";

/** The add-in's functions for the cells, and their description in functions.json. */
export interface LoadedFunctions {
  readonly functions: SheetFunctions;
  readonly metadata: FunctionsMetadata;
}

/**
 * Returns the add-in's functions for the cells, from the same functions.js that Excel would load.
 *
 * The script runs in this page as well as in the pane: Univer calls a function and wants its value at once, which a frame
 * cannot give.
 */
export async function loadFunctions(site: string, namespace: string): Promise<LoadedFunctions> {
  const { CustomFunctions, functions } = captureFunctions();
  Object.assign(globalThis, { CustomFunctions });
  const [answer] = await Promise.all([
    fetchBuilt(`${site}functions.json`),
    runScript(`${site}functions.js`),
  ]);
  const metadata = (await answer.json()) as FunctionsMetadata;
  return { functions: sheetFunctions({ functions, metadata, namespace }), metadata };
}

function runScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`${source} is missing: is the add-in built?`));
    });
    document.head.append(script);
  });
}
