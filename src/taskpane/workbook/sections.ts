import type { ComponentType } from "react";
import type { WorkbookTask } from "../places.ts";
import type { PlaceProps } from "../view/navigation.ts";
import { AuditSection } from "./audit-section.tsx";
import { RepairSection } from "./repair-section.tsx";

/** What can be done with a workbook, in the order of the tabs. */
export const sections: readonly (readonly [WorkbookTask, ComponentType<PlaceProps>])[] = [
  ["audit", AuditSection],
  ["repair", RepairSection],
];
