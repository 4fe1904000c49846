import type { FileChart, FileCorner } from "../workbook-file.ts";
import { escapeXml } from "../escape-xml.ts";

const perPoint = 12_700;

/** Returns the part that places the charts of a sheet and says what each shows; the relations are hucre's, in order. */
export const drawingXml = (charts: readonly FileChart[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${charts.map(anchor).join("")}</xdr:wsDr>`;

function anchor({ from, to, alt, name }: FileChart, index: number): string {
  const id = index + 1;
  const called = escapeXml(name ?? `Chart ${id}`);
  return (
    `<xdr:twoCellAnchor>${corner("from", from)}${corner("to", to)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id + 1}" name="${called}" descr="${escapeXml(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${id}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

const corner = (name: string, { row, column, x, y }: FileCorner): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * perPoint)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * perPoint)}</xdr:rowOff></xdr:${name}>`;
