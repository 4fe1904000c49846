import type { Signature, Signatures } from "./decoders.ts";
import { notImplemented } from "./host-error.ts";
import { clientName } from "./schema.ts";

/**
 * An object of the Excel object model. What the wire may ask for are its members in PascalCase
 * (or beginning with `_`), the wire's own spelling; everything else is in camelCase and out of
 * reach. A member that is not there is answered with `NotImplemented`.
 */
export abstract class HostObject {
  /** The library's name of this class, the key into its description. */
  abstract readonly className: string;

  /** The name by which the add-in keeps this object, once it asked to. */
  keptAs: string | undefined;

  /** What the members take; a member that takes something and is not listed is not modelled. */
  protected readonly signatures: Signatures = {};

  /** Says whether this host models the member. */
  has(member: string): boolean {
    return member in this;
  }

  /** What a member takes. */
  signature(member: string): Signature | undefined {
    return this.signatures[member];
  }

  /** The value of a property. */
  read(member: string): unknown {
    return Reflect.get(this.with(member), member);
  }

  /** Sets a property to a value already decoded. */
  write(member: string, value: unknown): void {
    if (!Reflect.set(this.with(member), member, value)) throw this.lacks(member);
  }

  /** What a method returns; a promise if the workbook needs time. */
  call(member: string, args: readonly unknown[]): unknown {
    const method: unknown = Reflect.get(this.with(member), member);
    if (typeof method !== "function") throw this.lacks(member);
    return Reflect.apply(method, this, args);
  }

  /** The object behind a navigation property. */
  child(member: string): HostObject | null {
    return this.read(member) as HostObject | null;
  }

  /** The answer to a member that is not modelled. */
  protected lacks(member: string): Error {
    return notImplemented(`${this.className}.${clientName(member)}`);
  }

  private with(member: string): this {
    if (member in this) return this;
    throw this.lacks(member);
  }
}

/** An object of a collection: what a `load` of `items` walks over. */
export abstract class HostCollection extends HostObject {
  /** The members, in Excel's order. */
  abstract items(): readonly HostObject[];
}
