import { inBoth } from "../language/language.ts";

/** Texts of the workbook place. */
export const texts = inBoth(
  {
    tasks: { audit: "Audit", freeze: "Freeze", update: "Update", repair: "Repair" },
    allTasks: "What to do with this workbook",
  },
  {
    tasks: { audit: "点検", freeze: "値に固定", update: "更新", repair: "修復" },
    allTasks: "このブックで行うこと",
  },
);
