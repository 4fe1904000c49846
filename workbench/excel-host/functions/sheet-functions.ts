import { BooleanNumber } from "@univerjs/core";
import { BaseFunction, ErrorValueObject, FunctionType } from "@univerjs/engine-formula";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import { type CellErrorCode, type CustomFunction, CustomFunctionError } from "./capture.ts";
import { passArguments } from "./arguments.ts";
import { CellCalls } from "./cell-calls.ts";
import { ErrorMessages } from "./error-messages.ts";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./metadata.ts";
import { type Result, showResult, showThrown } from "./results.ts";

/** The add-in's functions for Univer: how they calculate, and the hints of the formula bar. */
export interface SheetFunctions {
  readonly executors: [new (name: string) => BaseFunction, string][];
  readonly hints: IFunctionInfo[];
  readonly messages: ErrorMessages;
  /**
   * The result of every call while the add-in does not answer: #NAME? if Excel does not know the functions, #N/A if it
   * knows them but their script associated none, #VALUE! if they crash. Undefined while it answers.
   */
  lost: CellErrorCode | undefined;
  readonly calls: CellCalls;
  /** Calls a function by its id, outside any cell; throws what it throws. */
  readonly call: (id: string, args: readonly unknown[]) => unknown;
}

/** What `sheetFunctions` is made from: the script's functions, functions.json, the namespace. */
export interface AddinFunctions {
  readonly functions: ReadonlyMap<string, CustomFunction>;
  readonly metadata: FunctionsMetadata;
  readonly namespace: string;
}

/**
 * The add-in's functions as functions of Univer's sheet, under the names Excel gives them
 * (`IIJ.REVENUE`). A function that functions.json names but the script does not associate is
 * `#N/A`, as in Excel.
 */
export function sheetFunctions({ functions, metadata, namespace }: AddinFunctions): SheetFunctions {
  const kept = { messages: new ErrorMessages(), calls: new CellCalls() };
  const described = metadata.functions.map((about) => ({
    about,
    name: `${namespace}.${about.name}`.toUpperCase(),
    fn: functions.get(about.id.toUpperCase()) ?? notAssociated,
  }));
  const made: SheetFunctions = {
    executors: described.map(({ name, about, fn }) => [
      executor(name, about, (...args) => (made.lost ? fail(made.lost) : fn(...args)), kept),
      name,
    ]),
    hints: described.map(({ name, about }) => hint(name, about)),
    ...kept,
    call: (id, args) => (functions.get(id) ?? notAssociated)(...args, {}),
    lost: undefined,
  };
  return made;
}

/** A throw must not escape: it would stop all of Univer's calculation until the page reloads. */
function executor(
  name: string,
  about: FunctionMetadata,
  fn: CustomFunction,
  { messages, calls }: Pick<SheetFunctions, "messages" | "calls">,
): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const args = passArguments(about, values);
      if (args instanceof ErrorValueObject) return args;
      const { value, errors } = invoke(fn, args);
      const sheetId = this.subUnitId ?? "";
      calls.keep({ sheetId, row: this.row, column: this.column }, { functionName: name, args });
      for (const { code, message, row, column } of errors) {
        const place = { sheetId, row: this.row + row, column: this.column + column };
        messages.keep(place, { functionName: name, code, message });
      }
      return value;
    }
  };
}

/** Excel adds an invocation object after the last parameter, declared or not. */
function invoke(fn: CustomFunction, args: readonly unknown[]): Result {
  try {
    return showResult(fn(...args, {}));
  } catch (thrown) {
    return showThrown(thrown);
  }
}

function fail(code: CellErrorCode): never {
  throw new CustomFunctionError(code);
}

const notAssociated = (): never => fail("#N/A");

function hint(name: string, about: FunctionMetadata): IFunctionInfo {
  const description = about.description ?? "";
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: about.parameters.map(parameterHint),
  };
}

function parameterHint(parameter: ParameterMetadata): IFunctionInfo["functionParameter"][number] {
  return {
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
