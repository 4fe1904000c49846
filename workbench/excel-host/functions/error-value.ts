import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

const TYPES: Readonly<Record<string, ErrorType>> = {
  "#CALC!": ErrorType.CALC,
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#NAME?": ErrorType.NAME,
  "#NULL!": ErrorType.NULL,
  "#NUM!": ErrorType.NUM,
  "#REF!": ErrorType.REF,
  "#VALUE!": ErrorType.VALUE,
};

/** The error that a cell shows as this text; `#VALUE!` for any other text. */
export function errorValue(text: string): ErrorValueObject {
  return ErrorValueObject.create(TYPES[text] ?? ErrorType.VALUE);
}
