import { lastYear, spanOf, type Span } from "./span.ts";
import type { Vintage } from "./statement.ts";
import type { View } from "./view.ts";

/**
 * Returns the span of a period code, undefined where no release is there to count from.
 *
 * LFQ is the quarter of the newest release of the view, or of the release that is named, LFQ-1 the one before, and LFY
 * the last fiscal year that has ended with it. `first` does not change them.
 */
export function periodIn(view: View, code: string, vintage: Vintage): Span | undefined {
  const relative = /^LF(?<what>Q|Y)(?:-(?<back>\d+))?$/.exec(code)?.groups;
  if (!relative) return spanOf(code);
  const open = vintage === "latest" || vintage === "first";
  const from = open ? view.book.releases.at(-1) : view.release(vintage);
  if (!from) return undefined;
  const quarter = spanOf(from.code);
  const yearly = relative["what"] === "Y";
  const quarters = Number(relative["back"] ?? 0) * (yearly ? 4 : 1);
  const { start, end } = yearly ? lastYear(quarter) : quarter;
  return { start: start - quarters, end: end - quarters };
}
