import type { Dataset } from "../../src/dataset/dataset.ts";
import { definitions } from "../../src/statements/definitions/gallery.ts";

/** The facts in the pages that the build knows. */
export interface PageFacts {
  /** The address the add-in is built for, ending in a slash. */
  readonly url: string;
  readonly version: string;
  /** An e-mail address or an https address; undefined where the build was given none. */
  readonly contact: string | undefined;
  readonly data: Dataset;
}

/** Returns a page with the build's facts in place of `%ADDIN_URL%` and the like. @throws for a name it does not know. */
export function formatPage(page: string, facts: PageFacts): string {
  const values: Readonly<Record<string, string>> = {
    ADDIN_URL: escape(facts.url),
    VERSION: escape(facts.version),
    CONTACT: formatContact(facts.contact),
    RELEASES: facts.data.releases.map(({ code, date }) => `${code} (${date})`).join(", "),
    STATEMENTS: String(Object.keys(definitions).length),
  };
  return page.replace(/%([A-Z_]+)%/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`A page asks for %${name}%, which the build does not know.`);
    return value;
  });
}

/** @throws where the contact is neither an e-mail address nor an https address. */
function formatContact(contact: string | undefined): string {
  if (contact === undefined)
    return "Ask whoever gave you the add-in, or runs it for your organisation.";
  const link = /^[^\s@/:]+@[^\s@/:]+$/.test(contact) ? `mailto:${contact}` : contact;
  if (!/^(mailto:|https:\/\/)/.test(link))
    throw new Error(
      `ADDIN_CONTACT must be an e-mail address or an https address; it is "${contact}".`,
    );
  return `Contact: <a href="${escape(link)}">${escape(contact)}</a>`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
