import { addressFaults, type ReadServed } from "./manifest/addresses.ts";
import { decodeXml, type Element } from "./manifest/element.ts";
import { identityFaults } from "./manifest/identity.ts";
import { orderFaults } from "./manifest/order.ts";
import { resourceFaults } from "./manifest/resources.ts";
import { runtimeFaults } from "./manifest/runtime.ts";
import { shortcutFaults } from "./manifest/shortcuts.ts";
import { stringFaults } from "./manifest/strings.ts";

/** What the manifest must agree with: the served files, and the commands and actions of the add-in. */
export interface Surroundings {
  readonly read: ReadServed;
  readonly commands: readonly string[];
  readonly actions: readonly string[];
}

/**
 * Returns every reason Excel would refuse or misread a manifest; none for a good one.
 *
 * Microsoft's own validator is a web service, and Excel gives no reason for a refusal. So the requirements of the schema
 * and the documentation are checked here, offline.
 *
 * @example
 * manifestFaults(xml, surroundings); // ["a shared runtime has one ShowTaskpane button; there are 2"]
 */
export function manifestFaults(xml: string, { read, commands, actions }: Surroundings): string[] {
  let manifest: Element;
  try {
    manifest = decodeXml(xml);
  } catch (error) {
    return [`not well-formed XML: ${String(error)}`];
  }
  return [
    ...orderFaults(manifest),
    ...identityFaults(manifest),
    ...runtimeFaults(manifest, commands),
    ...resourceFaults(manifest),
    ...stringFaults(manifest),
    ...addressFaults(manifest, read),
    ...shortcutFaults(manifest, read, actions),
  ];
}
