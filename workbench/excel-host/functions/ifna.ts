import {
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_LOGICAL,
  functionLogical,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

const name: string = FUNCTION_NAMES_LOGICAL.IFNA;
const [BuiltIn] = functionLogical.find(([, each]) => String(each) === name) as [
  new (name: string) => BaseFunction,
  string,
];

/** IFNA as Excel has it: Univer's own answers an error in its second value also where the first is none. */
class Ifna extends BuiltIn {
  override calculate(value: BaseValueObject, otherwise: BaseValueObject): BaseValueObject {
    if (!otherwise.isError()) return super.calculate(value, otherwise) as BaseValueObject;
    const shown = (each: BaseValueObject): BaseValueObject => (isAbsent(each) ? otherwise : each);
    return value.isArray() ? value.mapValue(shown) : shown(value);
  }
}

const isAbsent = (value: BaseValueObject): boolean =>
  value instanceof ErrorValueObject && value.getErrorType() === ErrorType.NA;

/** Excel's own functions that Univer calculates otherwise, to be registered in place of Univer's. */
export const nativeFunctions: readonly [new (name: string) => BaseFunction, string][] = [
  [Ifna, name],
];
