import { HostObject } from "./host-object.ts";

/** What was set on a recorded object, by wire name; objects within it are records of their own. */
export interface RecordedProperties {
  [member: string]: unknown;
}

/**
 * An object whose properties are only written down, because Univer has nowhere to put them.
 * Setting a property and reading it back works as in Excel; its effect is what a test finds in
 * the record.
 */
export class RecordedObject extends HostObject {
  private readonly parts = new Map<string, RecordedObject>();

  constructor(
    readonly className: string,
    readonly properties: RecordedProperties = {},
  ) {
    super();
  }

  override has(member: string): boolean {
    return super.has(member) || member in this.properties;
  }

  override read(member: string): unknown {
    return super.has(member) ? super.read(member) : (this.properties[member] ?? null);
  }

  override write(member: string, value: unknown): void {
    if (super.has(member)) super.write(member, value);
    else this.properties[member] = value;
  }

  /** The part behind a navigation property, a record of its own of the class named. */
  part(member: string, className: string): HostObject | null {
    if (super.has(member)) return super.child(member);
    const made = this.parts.get(member) ?? this.record(member, className);
    this.parts.set(member, made);
    return made;
  }

  private record(member: string, className: string): RecordedObject {
    const properties: RecordedProperties = {};
    this.properties[member] = properties;
    return new RecordedObject(className, properties);
  }
}
