/** The part of a parameter in functions.json that a host uses. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The list of codes that completes it. */
  readonly customEnumId?: string;
}

/** One code of a list. */
export interface EnumValue {
  readonly name: string;
  readonly tooltip?: string;
}

/** The description of one function in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly { readonly id: string; readonly values: readonly EnumValue[] }[];
}
