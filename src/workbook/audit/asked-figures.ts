import { Failure } from "../../errors.ts";
import type { AskedCall } from "../asked/asked-call.ts";
import type { AskedFigure } from "../asked/asked.ts";

/** Yields the figures that some calls ask for, in every cell of their answers. */
export function* figuresIn(calls: readonly AskedCall[]): Generator<AskedFigure> {
  for (const { asks } of calls) {
    if (!asks || asks instanceof Failure) continue;
    for (let row = 0; row < asks.rows; row += 1)
      for (let column = 0; column < asks.columns; column += 1) {
        const asked = asks.at(row, column);
        if (asked && !(asked instanceof Failure)) yield* asked.figures;
      }
  }
}
