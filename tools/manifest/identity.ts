import { all, attribute, type Element, findChild } from "./element.ts";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const version = /^\d+\.\d+\.\d+\.\d+$/;
const fullLocale = /^[a-z]{2}-[A-Z]{2}$/;

/**
 * The requirement sets the add-in cannot do without. No Excel that has the first is without the others (see
 * docs/clients.md). More sets would hide the add-in from an Excel that could run it: everything else is tested at run
 * time.
 */
const requirementSets = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.2", "ExcelApi 1.10"];

/** Returns the faults in the identity and the requirements of the add-in. */
export function identityFaults(manifest: Element): string[] {
  const text = (name: string): string => findChild(manifest, name)?.text ?? "";
  const faults: string[] = [];
  if (!guid.test(text("Id"))) faults.push(`Id "${text("Id")}" is not a GUID`);
  if (!version.test(text("Version"))) faults.push(`Version "${text("Version")}" is not n.n.n.n`);
  if (!fullLocale.test(text("DefaultLocale"))) {
    faults.push(`DefaultLocale "${text("DefaultLocale")}" is not a language with a country`);
  }
  if (text("Permissions") !== "ReadWriteDocument") {
    faults.push(
      "Permissions must be ReadWriteDocument: with less, functions stay #BUSY! on the web",
    );
  }
  return [...faults, ...hostFaults(manifest), ...requirementFaults(manifest)];
}

function hostFaults(manifest: Element): string[] {
  const hosts = all(manifest, "Host");
  const wanted = hosts.map((host) => attribute(host, "Name") || attribute(host, "xsi:type"));
  return wanted.join(" ") === "Workbook Workbook"
    ? []
    : ["both Hosts must name Workbook, and only it"];
}

function requirementFaults(manifest: Element): string[] {
  const found = all(manifest, "Set").map(
    (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
  );
  if (found.join() === requirementSets.join()) return [];
  return [`Requirements must be ${requirementSets.join(", ")}; they are ${found.join(", ")}`];
}
