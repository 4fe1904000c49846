import { Failure } from "../../../src/errors.ts";

// In these tests a part that is imported on demand has its own copy of each module; the built add-in has one copy.
Object.defineProperty(Failure, Symbol.hasInstance, {
  value: (error: unknown) => error instanceof Error && error.name === "Failure",
});
