import { Failure } from "../../../src/errors.ts";

// Here a part that is imported when it is wanted has modules of its own; in the built add-in there is one of each.
Object.defineProperty(Failure, Symbol.hasInstance, {
  value: (error: unknown) => error instanceof Error && error.name === "Failure",
});
