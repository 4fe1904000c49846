import type { Dataset } from "../src/dataset/dataset.ts";
import { catalogue, type FunctionEntry } from "../src/functions/catalogue.ts";
import { descriptionOf } from "../src/functions/descriptions.ts";
import { codesOf } from "../src/functions/code-lists/codes.ts";
import type { CodeList, Parameter } from "../src/functions/parameters.ts";
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
      values: codesOf(data, list).map(({ code, label }) => ({
        name: code,
        stringValue: code,
        tooltip: label,
      })),
    })),
  };
}

/** Returns the code lists that arguments use, each once, in the order of the catalogue. */
export function codeLists(): CodeList[] {
  const used = catalogue.flatMap(({ parameters }) =>
    parameters.flatMap(({ codes }) => codes ?? []),
  );
  return [...new Set(used)];
}

const enumId = (list: CodeList): string => `IIJ.${list}`;

function functionJson({ id, parameters, result }: FunctionEntry): object {
  return {
    id,
    name: id,
    description: descriptionOf(id).description,
    helpUrl: `${developmentUrl}functions.html#${id}`,
    parameters: parameters.map(parameterJson),
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
