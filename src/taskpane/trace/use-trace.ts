import { useEffect, useState } from "react";
import type { Dataset } from "../../dataset/dataset.ts";
import { followChanges, followSelection } from "../../excel/follow-selection.ts";
import type { CellTrace } from "../../workbook/trace/trace-cell.ts";
import { namespaceOf } from "../namespace.ts";
import { keepSources } from "./kept-sources.ts";
import { loadTrace, type Loading } from "./load-trace.ts";

/** The trace that is shown: the previous one until that of a newly selected cell is ready. */
export interface ShownTrace {
  readonly trace?: CellTrace;
  /** What Excel refused. */
  readonly problem?: unknown;
  readonly isLoading: boolean;
  /** Reads more of the cells that the value depends on. */
  readonly goFurther: () => void;
}

type Answer = Pick<ShownTrace, "trace" | "problem">;

/** The factor by which more cells are read each time the user asks for more. */
const further = 4;

const nothing = (): void => undefined;

/** Returns the trace of the selected cell while the selection is followed. Only the newest selection counts. */
export function useTrace(data: Dataset, isFollowing: boolean): ShownTrace {
  const [shown, setShown] = useState<ShownTrace>({ isLoading: true, goFurther: nothing });
  useEffect(() => {
    if (!isFollowing) return undefined;
    let newest = 0;
    const sources = keepSources();
    const update = async (reach: number): Promise<void> => {
      const mine = (newest += 1);
      const isWanted = (): boolean => mine === newest;
      setShown((before) => ({ ...before, isLoading: true }));
      // If Excel does not report changes, nothing is kept.
      if (!endChanges) sources.forget();
      const namespace = namespaceOf(location.search);
      const next = await answer({ data, namespace, sources, reach, isWanted });
      const goFurther = (): void => void update(reach * further);
      if (isWanted()) setShown({ ...next, isLoading: false, goFurther });
    };
    const endSelection = followSelection(() => void update(1));
    const endChanges = followChanges(() => {
      sources.forget();
      void update(1);
    });
    void update(1);
    return () => {
      newest += 1;
      endSelection();
      endChanges?.();
    };
  }, [data, isFollowing]);
  return shown;
}

async function answer(loading: Loading): Promise<Answer> {
  try {
    const trace = await loadTrace(loading);
    return trace ? { trace } : {};
  } catch (error) {
    return { problem: error };
  }
}
