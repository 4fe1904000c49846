import { Failure } from "../errors.ts";

/** Returns the sentences that tell a user of a failure; an error that is none of ours to foresee is named as a fault. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Something went wrong that should not have (${reason.replace(/\.$/, "")}). This is a fault of the add-in: please report it.`;
}
