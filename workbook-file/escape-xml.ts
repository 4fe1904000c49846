import { writable } from "./file-text.ts";

const entities: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
};

/** Characters that XML cannot represent. */
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/** Returns a text in the form of XML, within an element or an attribute. */
export const escapeXml = (text: string): string =>
  writable(text)
    .replace(control, "\uFFFD")
    .replace(/[<>&"]/g, (character) => entities[character] ?? character);
