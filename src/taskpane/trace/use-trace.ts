import { useEffect, useState } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { followSelection } from "../../excel/follow-selection.ts";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import { namespaceOf } from "../namespace.ts";
import { loadTrace } from "./load-trace.ts";

/** The trace that is shown: the former one until that of a newly selected cell is there. */
export interface ShownTrace {
  readonly trace?: CellTrace;
  /** What Excel refused. */
  readonly problem?: unknown;
  readonly isLoading: boolean;
}

/** Returns the trace of the selected cell while it is to be followed. Only the newest selection is answered. */
export function useTrace(data: Dataset, isFollowing: boolean): ShownTrace {
  const [shown, setShown] = useState<ShownTrace>({ isLoading: true });
  useEffect(() => {
    if (!isFollowing) return undefined;
    let newest = 0;
    const update = async (): Promise<void> => {
      const mine = (newest += 1);
      const isWanted = (): boolean => mine === newest;
      setShown((before) => ({ ...before, isLoading: true }));
      const next = await answer(data, isWanted);
      if (isWanted()) setShown({ ...next, isLoading: false });
    };
    const end = followSelection(() => void update());
    void update();
    return () => {
      newest += 1;
      end();
    };
  }, [data, isFollowing]);
  return shown;
}

async function answer(
  data: Dataset,
  isWanted: () => boolean,
): Promise<Omit<ShownTrace, "isLoading">> {
  try {
    const trace = await loadTrace(data, namespaceOf(location.search), isWanted);
    return trace ? { trace } : {};
  } catch (error) {
    return { problem: error };
  }
}
