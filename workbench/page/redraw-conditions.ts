import { IRenderManagerService } from "@univerjs/engine-render";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { debounceTime, merge } from "rxjs";
import type { Engine } from "../excel-host/univer/engine.ts";

const A_FRAME = 16;

/** Lays the sheet out anew when a condition has changed: what it sets is text too, not colour alone. */
export function redrawConditions({ injector, workbook }: Engine): void {
  const rules = injector.get(ConditionalFormattingRuleModel).$ruleChange;
  const results = injector.get(ConditionalFormattingViewModel).markDirty$;
  merge(rules, results)
    .pipe(debounceTime(A_FRAME))
    .subscribe(() => {
      const render = injector.get(IRenderManagerService).getRenderById(workbook.getId());
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    });
}
