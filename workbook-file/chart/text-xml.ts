import { escapeXml } from "../escape-xml.ts";
import type { FileText } from "../workbook-file.ts";

const ink = `<a:solidFill><a:srgbClr val="404040"/></a:solidFill>`;

/** Returns the look of a text in hundredths of a point. */
export const plainText = (size: number, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${ink}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** Returns a text with the cell that it follows, as a list of one. */
export const followedText = (reference: string, text: string): string =>
  `<c:strRef><c:f>${escapeXml(reference)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(text)}</c:v></c:pt></c:strCache></c:strRef>`;

/** Returns a text of its own. */
export const ownText = (text: string, size: number, bold: boolean): string =>
  `<c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${ink}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" sz="${size}" b="${bold ? 1 : 0}">${ink}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich>`;

/** Returns the title of a chart or an axis. */
export function titleXml({ text, reference }: FileText, size: number): string {
  const bold = size > 1000;
  if (reference === undefined)
    return `<c:title><c:tx>${ownText(text, size, bold)}</c:tx><c:overlay val="0"/></c:title>`;
  return `<c:title><c:tx>${followedText(reference, text)}</c:tx><c:overlay val="0"/>${plainText(size, bold)}</c:title>`;
}
