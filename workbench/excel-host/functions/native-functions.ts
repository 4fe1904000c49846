import {
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  functionLogical,
  functionLookup,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type NativeFunction = new (name: string) => BaseFunction;

const ifna: string = FUNCTION_NAMES_LOGICAL.IFNA;
const hyperlink: string = FUNCTION_NAMES_LOOKUP.HYPERLINK;
const builtIn = (name: string): NativeFunction =>
  [...functionLogical, ...functionLookup].find(
    ([, each]) => String(each) === name,
  )?.[0] as NativeFunction;

/** IFNA as in Excel: Univer's own returns an error in its second value even if the first value is not an error. */
class Ifna extends builtIn(ifna) {
  override calculate(value: BaseValueObject, otherwise: BaseValueObject): BaseValueObject {
    if (!otherwise.isError()) return super.calculate(value, otherwise) as BaseValueObject;
    const shown = (each: BaseValueObject): BaseValueObject => (isAbsent(each) ? otherwise : each);
    return value.isArray() ? value.mapValue(shown) : shown(value);
  }
}

const isAbsent = (value: BaseValueObject): boolean =>
  value instanceof ErrorValueObject && value.getErrorType() === ErrorType.NA;

/** HYPERLINK as in Excel: its text, in the style of its cell. Univer draws its own link, blue in any cell. */
class Hyperlink extends builtIn(hyperlink) {
  override calculate(link: BaseValueObject, label: BaseValueObject = link): BaseValueObject {
    return link.isError() ? link : label;
  }
}

/** Excel's own functions that Univer calculates differently, registered instead of Univer's. */
export const nativeFunctions: readonly [NativeFunction, string][] = [
  [Ifna, ifna],
  [Hyperlink, hyperlink],
];
