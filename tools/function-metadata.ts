import type { Dataset } from "../src/dataset/dataset.ts";
import { catalogue, type FunctionEntry, type FunctionId } from "../src/functions/catalogue.ts";
import { choicesOf, type CodeListName } from "../src/functions/code-lists/code-lists.ts";
import { descriptions } from "../src/functions/descriptions.ts";
import type { Parameter } from "../src/functions/parameters.ts";
import { developmentUrl } from "./addin-address.mjs";

/** functions.json as Excel reads it. */
export interface FunctionMetadata {
  readonly functions: readonly object[];
  readonly enums: readonly object[];
}

/** Returns functions.json: the catalogue's entries with their help links, and every code list as a custom enum. */
export function functionMetadata(data: Dataset): FunctionMetadata {
  return {
    functions: catalogue.map(functionJson),
    enums: codeLists().map((list) => ({
      id: enumId(list),
      type: "string",
      values: choicesOf(data, list).map(({ code, label }) => ({
        name: code,
        stringValue: code,
        tooltip: label,
      })),
    })),
  };
}

/** Returns the code lists that arguments use, each once, in the order of the functions. */
export function codeLists(entries = catalogue): CodeListName[] {
  const used = entries.flatMap(({ parameters }) => parameters.flatMap(({ codes }) => codes ?? []));
  return [...new Set(used)];
}

/** Functions that look at errors in their ranges: one errs in its own column, and the others stand. */
const takesErrors: readonly FunctionId[] = ["FIGURES", "FLAGS", "HEADS", "STATEMENT"];

const enumId = (list: CodeListName): string => `IIJ.${list}`;

function functionJson({ id, parameters, result }: FunctionEntry): object {
  return {
    id,
    name: id,
    description: descriptions[id].description,
    helpUrl: `${developmentUrl}functions.html#${id}`,
    parameters: parameters.map(parameterJson),
    ...(takesErrors.includes(id) && { allowErrorForDataTypeAny: true }),
    result: { type: "any", ...(result === "matrix" && { dimensionality: "matrix" }) },
  };
}

function parameterJson({ name, description, type, codes, optional, matrix }: Parameter): object {
  return {
    name,
    description,
    type,
    ...(matrix && { dimensionality: "matrix" }),
    ...(optional && { optional: true }),
    ...(codes && type === "string" && { customEnumId: enumId(codes) }),
  };
}
