import type {
  EnumValue,
  FunctionsMetadata,
  ParameterMetadata,
} from "../../excel-host/functions/metadata.ts";

/** The codes that an argument takes. */
export interface CodeList {
  readonly parameter: ParameterMetadata;
  readonly codes: readonly EnumValue[];
}

/** The lists of codes by function, as functions.json gives them to Excel. */
export class CodeLists {
  private readonly byFunction: ReadonlyMap<string, readonly ParameterMetadata[]>;
  private readonly byId: ReadonlyMap<string, readonly EnumValue[]>;

  constructor({ functions, enums = [] }: FunctionsMetadata, namespace: string) {
    this.byFunction = new Map(
      functions.map(({ name, parameters }) => [`${namespace}.${name}`.toUpperCase(), parameters]),
    );
    this.byId = new Map(enums.map(({ id, values }) => [id, values]));
  }

  /** Returns the list of an argument, or undefined where it takes no codes. */
  of(functionName: string, index: number): CodeList | undefined {
    const parameter = this.byFunction.get(functionName)?.[index];
    const codes = this.byId.get(parameter?.customEnumId ?? "");
    return parameter && codes && { parameter, codes };
  }
}

/** The codes that match what is typed: those that begin so, then those that hold it, in code or meaning. */
export function matching(codes: readonly EnumValue[], typed: string): EnumValue[] {
  const wanted = typed.trim().toUpperCase();
  const begins = codes.filter(({ name }) => name.toUpperCase().startsWith(wanted));
  const holds = codes.filter((code) =>
    `${code.name} ${code.tooltip ?? ""}`.toUpperCase().includes(wanted),
  );
  return [...new Set([...begins, ...holds])];
}
