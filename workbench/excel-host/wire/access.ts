import type { Given } from "./decoders.ts";
import { invalidArgument, itemNotFound, notImplemented } from "./host-error.ts";
import type { HostObject } from "./host-object.ts";
import { clientName, type Schema } from "./schema.ts";

/**
 * Sets a property to a decoded value. A property without a declared decoder is not modelled, because a given value must
 * never be ignored.
 */
export function setProperty(
  object: HostObject | null,
  member: string,
  value: unknown,
  schema: Schema,
): void {
  if (object === null) throw itemNotFound("");
  const location = locate(object, member);
  const decode = object.signature(member);
  if (typeof decode !== "function") throw notImplemented(location);
  object.write(member, decode(value, { location, enums: schema.enums }));
}

/**
 * Calls a method with decoded arguments. An argument more than it declares is not modelled; the library's own calls are
 * not checked.
 */
export function callMethod(
  object: HostObject,
  member: string,
  args: readonly unknown[],
  schema: Schema,
): unknown {
  if (member.startsWith("_")) return object.call(member, args);
  const location = locate(object, member);
  const declared = object.signature(member) ?? [];
  if (typeof declared === "function") throw invalidArgument(location);
  const extra = args.slice(declared.length).find((arg) => arg !== null && arg !== undefined);
  if (extra !== undefined && object.has(member)) {
    throw notImplemented(`${location}, argument ${declared.length + 1}`);
  }
  const given: Given = { location, enums: schema.enums };
  return object.call(
    member,
    declared.map((decode, index) => decode(args[index], given)),
  );
}

function locate(object: HostObject, member: string): string {
  return `${object.className}.${clientName(member)}`;
}
