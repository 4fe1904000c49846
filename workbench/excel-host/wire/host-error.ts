/** The error codes of the Excel JavaScript API that this host answers with. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code and location. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly location: string;

  constructor(code: HostErrorCode, message: string, location = "") {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** The refusal of a bad argument, in Excel's words unless a message is given. */
export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message, location);
}

/** The refusal of a name or key that nothing answers to. */
export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

/** The refusal of a name that is taken. */
export function itemAlreadyExists(location: string): HostError {
  const message = "A resource with the same name or identifier already exists.";
  return new HostError("ItemAlreadyExists", message, location);
}

/** The refusal to write to a protected sheet. */
export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "The worksheet is protected.", location);
}

/** The answer to a member of Excel that this host does not model. Only this host gives it, never Excel. */
export function notImplemented(location: string): HostError {
  return new HostError("NotImplemented", `The stand-in host has no ${location}.`, location);
}
