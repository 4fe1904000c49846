import type { ComponentType } from "react";
import type { WorkbookTask } from "../places.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { AuditSection } from "./audit-section.tsx";
import { FreezeSection } from "./freeze-section.tsx";
import { RepairSection } from "./repair-section.tsx";
import { UpdateSection } from "./update-section.tsx";

/** The tasks for a workbook, in the order of the tabs. */
export const sections: readonly (readonly [WorkbookTask, ComponentType<PlaceProps>])[] = [
  ["audit", AuditSection],
  ["freeze", FreezeSection],
  ["update", UpdateSection],
  ["repair", RepairSection],
];
