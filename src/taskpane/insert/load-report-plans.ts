import { Failure } from "../../errors.ts";

/** Loads what plans the reports: it is wanted by them alone, and the pane need not wait for it. */
export const loadReportPlans = (): Promise<typeof import("./report-plans.ts")> =>
  import("./report-plans.ts").catch(() => {
    throw new Failure(
      "host",
      "This sheet could not be loaded. Nothing was changed. Check the connection, then insert it again.",
    );
  });
