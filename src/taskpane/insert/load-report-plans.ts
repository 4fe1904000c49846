import { Failure } from "../../errors.ts";
import { currentLanguage } from "../language/language.ts";
import { texts } from "./insertion-texts.ts";

/** Loads the code that plans reports: only reports need it, so the pane does not wait for it. */
export const loadReportPlans = (): Promise<typeof import("./report-plans.ts")> =>
  import("./report-plans.ts").catch(() => {
    throw new Failure("host", () => texts[currentLanguage()].reportMissing);
  });
