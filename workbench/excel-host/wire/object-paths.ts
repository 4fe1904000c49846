import { callMethod } from "./access.ts";
import { HostError, invalidArgument } from "./host-error.ts";
import { HostObject } from "./host-object.ts";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "./messages.ts";
import type { Schema } from "./schema.ts";

/** Where object paths begin: the workbook, the services made by name, and what the add-in keeps. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly kept: ReadonlyMap<string, HostObject>;
}

/**
 * The objects of the paths of one request, each looked up once. `null` is Excel's null object; paths that continue from
 * it are null too.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly schema: Schema,
  ) {}

  /** The object at the end of a path. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, references to other paths replaced by their objects. */
  args(info: ArgumentInfo | null | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.arg(value, references[index]));
  }

  /** The names along a path, the object's own first. */
  names(id: number): string[] {
    const path = this.paths[id];
    if (path === undefined) return [];
    const parents = path.ParentObjectPathId ? this.names(path.ParentObjectPathId) : [];
    return [path.Name, ...parents];
  }

  private path(id: number): ObjectPath {
    const path = this.paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no path ${id}.`);
    return path;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.roots.workbook;
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.reference:
        return this.keptObject(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return this.call(parent, path.Name, path);
      case ObjectPathType.property:
        return navigate(parent, path.Name, this.schema);
      case ObjectPathType.indexer:
        return this.call(parent, "GetItem", path);
      default:
        throw new HostError("GeneralException", `Unknown kind of path ${path.ObjectPathType}.`);
    }
  }

  private call(
    parent: HostObject,
    member: string,
    { ArgumentInfo }: ObjectPath,
  ): HostObject | null {
    const args = this.args(ArgumentInfo);
    return callMethod(parent, member, args, this.schema) as HostObject | null;
  }

  private service(name: string): HostObject {
    const service = this.roots.services[name];
    if (service === undefined) throw new HostError("ApiNotFound", `There is no ${name}.`, name);
    return service;
  }

  private keptObject(name: string): HostObject {
    const object = this.roots.kept.get(name);
    if (object === undefined) throw new HostError("InvalidObjectPath", `${name} is gone.`, name);
    return object;
  }

  private arg(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item, index) => this.arg(item, inner[index]));
    }
    if (typeof reference === "number" && reference !== 0 && value === reference) {
      return this.resolve(reference);
    }
    return value;
  }
}

/** The object of a navigation property, known from the library's own description. */
export function navigate(from: HostObject, member: string, schema: Schema): HostObject | null {
  const className = schema.classes[from.className]?.navigation[member];
  if (className === undefined && !from.has(member)) {
    throw invalidArgument(`${from.className}.${member}`);
  }
  return from.child(member);
}
