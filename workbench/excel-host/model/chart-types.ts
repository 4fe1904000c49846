import { notImplemented } from "../wire/host-error.ts";
import { word, type Decode } from "../wire/decoders.ts";

/** The types of charts that this host draws. */
const DRAWN: readonly unknown[] = [
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "BarClustered",
  "BarStacked",
];

/** Takes a type of chart that is drawn; Excel's others are not modelled. */
export const drawnType: Decode = (value, given) => {
  const type = word("ChartType")(value, given);
  if (!DRAWN.includes(type)) throw notImplemented(`ChartType.${String(type)}`);
  return type;
};
