import { Failure } from "../../errors.ts";
import { currentLanguage } from "../language/language.ts";
import { texts } from "./insertion-texts.ts";

/** Loads what plans the reports: it is wanted by them alone, and the pane need not wait for it. */
export const loadReportPlans = (): Promise<typeof import("./report-plans.ts")> =>
  import("./report-plans.ts").catch(() => {
    throw new Failure("host", () => texts[currentLanguage()].reportMissing);
  });
