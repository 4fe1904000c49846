import { all, attribute, descendants, type Element } from "./element.ts";

const longestId = 32;

const repositories = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] as const;

/** The list that the resource of an element must be in; any other element refers to an address. */
const repositoryOf: Readonly<Record<string, (typeof repositories)[number]>> = {
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Returns the faults between the elements that refer to a resource and the existing resources. */
export function resourceFaults(manifest: Element): string[] {
  const references = descendants(manifest).filter((element) => "resid" in element.attributes);
  const named = new Set(references.map((element) => attribute(element, "resid")));
  const unused = resourcesOf(manifest).filter((id) => !named.has(id));
  return [
    ...references.flatMap((element) => referenceFaults(manifest, element)),
    ...unused.map((id) => `resource ${id} is not used`),
    ...idFaults(manifest),
  ];
}

function referenceFaults(manifest: Element, element: Element): string[] {
  const id = attribute(element, "resid");
  const repository = repositoryOf[element.name] ?? "bt:Urls";
  if (resourcesOf(manifest, [repository]).includes(id)) return [];
  return [`${element.name} names ${id}, which is not among ${repository}`];
}

function idFaults(manifest: Element): string[] {
  const resources = resourcesOf(manifest);
  const parts = ["Group", "Control", "Item"].flatMap((name) => all(manifest, name));
  const ids = [...resources, ...parts.map((part) => attribute(part, "id"))];
  return [
    ...resources
      .filter((id) => id.length > longestId)
      .map((id) => `resource id ${id} is longer than ${longestId} characters`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two elements have id ${id}`),
  ];
}

function resourcesOf(
  manifest: Element,
  within: readonly (typeof repositories)[number][] = repositories,
): string[] {
  return within
    .flatMap((repository) => all(manifest, repository))
    .flatMap((repository) => repository.children)
    .map((resource) => attribute(resource, "id"));
}
