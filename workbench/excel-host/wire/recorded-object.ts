import type { Decode, Signature } from "./decoders.ts";
import { HostObject } from "./host-object.ts";

/** What was set on a recorded object, by wire name; objects within it are records of their own. */
export interface RecordedProperties {
  [member: string]: unknown;
}

/** A property that is recorded: what it takes, and what it is before it is set, where that is known. */
export interface RecordedProperty {
  readonly takes: Decode;
  readonly initially?: unknown;
}

/** A class of which everything is only recorded: its properties and the parts within it. */
export interface RecordedClass {
  readonly className: string;
  readonly properties?: Readonly<Record<string, RecordedProperty>>;
  readonly parts?: Readonly<Record<string, RecordedClass>>;
}

/**
 * An object whose properties are only recorded, because Univer has no place for them. Setting a declared property and
 * reading it back works as in Excel; its effect is what a test finds in the record. Undeclared properties are not
 * modelled. Reading a property that was not set and has no declared first value is not modelled either.
 */
export class RecordedObject extends HostObject {
  readonly className: string;
  private readonly children = new Map<string, RecordedObject>();

  constructor(
    private readonly declared: RecordedClass,
    readonly properties: RecordedProperties = {},
  ) {
    super();
    this.className = declared.className;
  }

  override has(member: string): boolean {
    if (super.has(member) || member in this.properties) return true;
    return this.property(member)?.initially !== undefined;
  }

  override signature(member: string): Signature | undefined {
    return super.signature(member) ?? this.property(member)?.takes;
  }

  override read(member: string): unknown {
    if (super.has(member)) return super.read(member);
    const value = this.properties[member] ?? this.property(member)?.initially;
    if (value === undefined) throw this.lacks(member);
    return value;
  }

  override write(member: string, value: unknown): void {
    if (super.has(member)) super.write(member, value);
    else if (this.property(member)) this.properties[member] = value;
    else throw this.lacks(member);
  }

  override child(member: string): HostObject | null {
    return super.has(member) ? super.child(member) : this.part(member);
  }

  /** A declared part, a record of its own within this one. */
  part(member: string): RecordedObject {
    const declared = this.declared.parts?.[member];
    if (!declared) throw this.lacks(member);
    const made = this.children.get(member) ?? new RecordedObject(declared, this.within(member));
    this.children.set(member, made);
    return made;
  }

  /** The record of a part; what was recorded of it before is kept. */
  protected within(member: string): RecordedProperties {
    return (this.properties[member] ??= {}) as RecordedProperties;
  }

  private property(member: string): RecordedProperty | undefined {
    return this.declared.properties?.[member];
  }
}
