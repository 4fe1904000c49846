import { escapeXml } from "../escape-xml.ts";
import type { FileAxis } from "../workbook-file.ts";
import { plainText, titleXml } from "./text-xml.ts";

const line = (color: string): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

/** The names of points are below the chart, so that columns below zero do not cross them. */
export const categoryAxis = (id: number, crosses: number, hidden: boolean): string =>
  `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="b"/>` +
  `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
  `${line("7F7F7F")}${plainText(900)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

interface DrawnAxis extends FileAxis {
  /** Whether its numbers look like those of the cells. */
  readonly linked: boolean;
  readonly ruled: boolean;
}

/** An axis of values, at the right when it is the second. */
export function valueAxis(
  [crosses, id]: readonly [number, number],
  { title, format = "General", linked, min, max, step, hidden, ruled }: DrawnAxis,
  second: boolean,
): string {
  const bounds = `${max === undefined ? "" : `<c:max val="${max}"/>`}${min === undefined ? "" : `<c:min val="${min}"/>`}`;
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${second ? "r" : "l"}"/>` +
    (ruled ? `<c:majorGridlines>${line("D9D9D9")}</c:majorGridlines>` : "") +
    (title ? titleXml(title, 900) : "") +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="${linked ? 1 : 0}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${plainText(900)}<c:crossAx val="${crosses}"/><c:crosses val="${second ? "max" : "autoZero"}"/><c:crossBetween val="between"/>` +
    `${step === undefined ? "" : `<c:majorUnit val="${step}"/>`}</c:valAx>`
  );
}
