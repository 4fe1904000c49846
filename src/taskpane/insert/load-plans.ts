import { Failure } from "../../errors.ts";

/** Loads what plans statements, which the pane is drawn without. */
export const loadPlans = (): Promise<typeof import("./plans.ts")> =>
  import("./plans.ts").catch(() => {
    const message =
      "What plans the statements could not be loaded. Nothing was changed. Check the connection, then insert again.";
    throw new Failure("host", message);
  });
