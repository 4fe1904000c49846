import { HostCollection, type HostObject } from "./host-object.ts";
import type { QueryInfo } from "./messages.ts";
import { navigate } from "./object-paths.ts";
import { clientName, wireName, type ClassDescription, type Schema } from "./schema.ts";

type Answer = Record<string, unknown>;

const UNKNOWN_CLASS: ClassDescription = { scalars: [], navigation: {}, collection: false };

/** What the library needs to find an object again: its reference and its id. */
export function identify(object: HostObject): Answer {
  const identity: Answer = {};
  if (object.keptAs !== undefined) identity["_ReferenceId"] = object.keptAs;
  for (const key of ["Id", "_Id"]) if (object.has(key)) identity[key] = object.read(key);
  return identity;
}

/**
 * Answers `load`: the properties asked for, `a/b` through navigation properties; unknown properties are ignored, as in
 * Excel. `load()` without names returns what is modelled and ignores the rest, because nothing was asked for by name.
 */
export class Query {
  constructor(
    private readonly schema: Schema,
    private readonly spell: (wire: string) => string,
  ) {}

  /** In the wire's spelling, for action type 2. */
  static onWire(schema: Schema): Query {
    return new Query(schema, (wire) => wire);
  }

  /** In the library's spelling, for action type 7 (`retrieve`). */
  static asJson(schema: Schema): Query {
    return new Query(schema, clientName);
  }

  /** The answer to a query about one object or one collection. */
  answer(object: HostObject, query: QueryInfo): Answer {
    const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
    if (!(object instanceof HostCollection)) return this.select(object, names);
    const { scalars } = this.describe(object);
    const own = names.filter((name) => scalars.includes(wireName(name)));
    const answer = own.length > 0 ? this.select(object, own) : {};
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top ? skip + query.Top : undefined);
    const rest = names.filter((name) => !own.includes(name));
    answer[this.spell("_Items")] = items.map((item) => this.select(item, rest));
    return answer;
  }

  private select(object: HostObject, names: readonly string[]): Answer {
    const answer = identify(object);
    const { scalars, navigation } = this.describe(object);
    const nested = new Map<string, string[]>();
    for (const name of names.length > 0 ? names : ["*"]) {
      const [head = "", ...rest] = name.split(/[/.]/);
      const member = wireName(head);
      if (head === "*") this.selectAll(object, answer);
      else if (member in navigation) collect(nested, member, rest);
      else if (scalars.includes(member)) answer[this.spell(member)] = object.read(member);
    }
    for (const [member, inner] of nested) {
      const child = navigate(object, member, this.schema);
      answer[this.spell(member)] = child && this.answer(child, { Select: inner });
    }
    return answer;
  }

  private selectAll(object: HostObject, answer: Answer): void {
    for (const member of this.describe(object).scalars) {
      if (!member.startsWith("_") && object.has(member)) {
        answer[this.spell(member)] = object.read(member);
      }
    }
  }

  private describe(object: HostObject): ClassDescription {
    return this.schema.classes[object.className] ?? UNKNOWN_CLASS;
  }
}

function collect(nested: Map<string, string[]>, member: string, rest: readonly string[]): void {
  const inner = nested.get(member) ?? [];
  if (rest.length > 0) inner.push(rest.join("/"));
  nested.set(member, inner);
}
