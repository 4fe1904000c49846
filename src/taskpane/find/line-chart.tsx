import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatValue } from "../../lookup/format-value.ts";
import type { ItemLine, LinePoint } from "../../lookup/item/item-line.ts";
import { signs } from "../language/signs.ts";
import { useTexts } from "../language/use-texts.ts";
import type { LookedAt } from "./item-look.ts";
import { texts } from "./texts.ts";

const useStyles = makeStyles({
  figure: { margin: 0 },
  /** As wide as the pane; the width of lines does not scale. */
  chart: { display: "block", width: "100%", height: "56px", overflow: "visible" },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: 2, fill: "none" },
  nil: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  dot: { stroke: tokens.colorBrandForeground1, strokeWidth: 6, strokeLinecap: "round" },
  words: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const [width, height, rim] = [300, 56, 5];
const x = ({ across }: LinePoint): number => rim + across * (width - 2 * rim);
const y = (up: number): number => height - rim - up * (height - 2 * rim);

interface Props {
  readonly looked: LookedAt;
  readonly line: ItemLine;
}

/** The quarters of an item as a sparkline; the words below describe it. */
export function LineChart({ looked: { item, unit }, line }: Props): ReactElement {
  const styles = useStyles();
  const t = useTexts(texts);
  const { colon } = useTexts(signs);
  const { points, nil, least, largest } = line;
  const told = ({ period, value }: LinePoint): string =>
    `${period} ${formatValue(value, item, unit)}`;
  const [first = least, last = largest] = [points[0], points.at(-1)];
  const isBroken = points.some(({ joint }, at) => at > 0 && joint !== "next");
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {nil !== undefined && (
          <line
            className={styles.nil}
            vectorEffect="non-scaling-stroke"
            {...{ x1: 0, x2: width, y1: y(nil), y2: y(nil) }}
          />
        )}
        {points.map((point, at) => (
          <Stroke key={point.period} before={points[at - 1]} point={point} />
        ))}
      </svg>
      <figcaption className={styles.words}>
        {t.trend + colon + t.trendSays(told(first), told(last), told(least), told(largest))}
        {isBroken && ` ${t.trendBreaks}`}
      </figcaption>
    </figure>
  );
}

/** A point, and how it is joined to the one before. A stroke without length is a dot, which is round at any width. */
function Stroke({
  before,
  point,
}: {
  readonly before: LinePoint | undefined;
  readonly point: LinePoint;
}): ReactElement {
  const styles = useStyles();
  const [across, down] = [x(point), y(point.up)];
  return (
    <>
      {before && point.joint !== "none" && (
        <line
          className={styles.line}
          vectorEffect="non-scaling-stroke"
          {...(point.joint === "gap" && { strokeDasharray: "3 4" })}
          {...{ x1: x(before), y1: y(before.up), x2: across, y2: down }}
        />
      )}
      <line
        className={styles.dot}
        vectorEffect="non-scaling-stroke"
        {...{ x1: across, x2: across, y1: down, y2: down }}
      />
    </>
  );
}
