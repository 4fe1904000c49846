import { all, attribute, type Element, findChild } from "./element.ts";

/** The languages that every text must have besides the default: a full locale, or Excel ignores it. */
const locales = ["ja-JP"];

const limits = { short: 125, long: 250 };

interface Text {
  readonly what: string;
  readonly element: Element;
  readonly longest: number;
}

/** Returns the faults in the texts for users: texts that are too long, and missing or unknown languages. */
export function stringFaults(manifest: Element): string[] {
  const provider = findChild(manifest, "ProviderName")?.text ?? "";
  return [
    ...textsOf(manifest).flatMap((text) => [
      ...lengthFaults(text),
      ...localeFaults(manifest, text),
    ]),
    ...tooLong("ProviderName", provider, limits.short),
  ];
}

function textsOf(manifest: Element): Text[] {
  const top = (what: string, longest: number): Text[] =>
    manifest.children
      .filter((child) => child.name === what)
      .map((element) => ({ what, element, longest }));
  const resources = (repository: string, longest: number): Text[] =>
    all(manifest, repository)
      .flatMap((element) => element.children)
      .map((element) => ({ what: attribute(element, "id"), element, longest }));
  return [
    ...top("DisplayName", limits.short),
    ...top("Description", limits.long),
    ...resources("bt:ShortStrings", limits.short),
    ...resources("bt:LongStrings", limits.long),
  ];
}

function lengthFaults({ what, element, longest }: Text): string[] {
  const values = element.children.map((override) => attribute(override, "Value"));
  return [attribute(element, "DefaultValue"), ...values].flatMap((value) =>
    tooLong(what, value, longest),
  );
}

function tooLong(what: string, value: string, longest: number): string[] {
  if (value === "") return [`${what} has an empty text`];
  return value.length > longest ? [`${what} is longer than ${longest} characters`] : [];
}

/** The namespace is what people type, so it is the same in every language. */
function localeFaults(manifest: Element, { what, element }: Text): string[] {
  const isNamespace = what === attribute(all(manifest, "Namespace")[0], "resid");
  const wanted = isNamespace ? "" : locales.join();
  const found = element.children.map((override) => attribute(override, "Locale")).join();
  if (found === wanted) return [];
  return [`${what} must be overridden for ${wanted || "no locale"}; it is for ${found || "none"}`];
}
