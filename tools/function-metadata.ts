import type { Dataset } from "../src/dataset/dataset.ts";
import { catalogue, type FunctionEntry, type FunctionId } from "../src/functions/catalogue.ts";
import {
  choicesOf,
  type CodeListName,
  type ListedCode,
} from "../src/functions/code-lists/code-lists.ts";
import { descriptions } from "../src/functions/descriptions.ts";
import type { Parameter } from "../src/functions/parameters.ts";
import { japaneseArguments } from "./japanese/arguments.ts";
import { japaneseDescriptions } from "./japanese/descriptions.ts";
import { labelInJapanese } from "./japanese/labels.ts";
import { developmentUrl } from "./addin-address.mjs";

/** functions.json as Excel reads it. */
export interface FunctionMetadata {
  readonly functions: readonly object[];
  readonly enums: readonly object[];
}

/**
 * The parts of functions.json that people read, in their language. Names and codes are typed, so they are the same in all
 * languages.
 */
interface Wording {
  describe(id: FunctionId): string;
  describeArgument(parameter: Parameter): string;
  label(list: CodeListName, choice: ListedCode<unknown>): string;
}

const english: Wording = {
  describe: (id) => descriptions[id].description,
  describeArgument: ({ description }) => description,
  label: (_, { label }) => label,
};

const japanese = (data: Dataset): Wording => ({
  describe: (id) => japaneseDescriptions[id],
  describeArgument: ({ description }) => {
    const known = japaneseArguments[description];
    if (known === undefined)
      throw new Error(`tools/japanese/arguments.ts lacks the Japanese of "${description}".`);
    return known;
  },
  label: (list, choice) => labelInJapanese(data, list, choice),
});

/** Returns functions.json: the catalogue's entries with their help links, and every code list as a custom enum. */
export function functionMetadata(data: Dataset, language: "en" | "ja" = "en"): FunctionMetadata {
  const wording = language === "ja" ? japanese(data) : english;
  return {
    functions: catalogue.map((entry) => functionJson(entry, wording)),
    enums: codeLists().map((list) => ({
      id: enumId(list),
      type: "string",
      values: choicesOf(data, list).map((choice) => ({
        name: choice.code,
        stringValue: choice.code,
        tooltip: wording.label(list, choice),
      })),
    })),
  };
}

/** Returns the code lists that arguments use, each once, in the order of the functions. */
export function codeLists(): CodeListName[] {
  const used = catalogue.flatMap(({ parameters }) =>
    parameters.flatMap(({ codes }) => codes ?? []),
  );
  return [...new Set(used)];
}

/** Functions that accept errors in their ranges: an error affects only its own column. */
const takesErrors: readonly FunctionId[] = ["FIGURES", "FLAGS", "HEADS", "NOTES", "STATEMENT"];

const enumId = (list: CodeListName): string => `IIJ.${list}`;

function functionJson({ id, parameters, result }: FunctionEntry, wording: Wording): object {
  return {
    id,
    name: id,
    description: wording.describe(id),
    helpUrl: `${developmentUrl}functions.html#${id}`,
    parameters: parameters.map((parameter) => parameterJson(parameter, wording)),
    ...(takesErrors.includes(id) && { allowErrorForDataTypeAny: true }),
    result: { type: "any", ...(result === "matrix" && { dimensionality: "matrix" }) },
  };
}

function parameterJson(parameter: Parameter, wording: Wording): object {
  const { name, type, codes, optional, matrix } = parameter;
  return {
    name,
    description: wording.describeArgument(parameter),
    type,
    ...(matrix && { dimensionality: "matrix" }),
    ...(optional && { optional: true }),
    ...(codes && type === "string" && { customEnumId: enumId(codes) }),
  };
}
