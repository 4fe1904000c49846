import { flag, word, type Decode, type Signature } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";
import type { RecordedProperties } from "../wire/recorded-object.ts";

/** A property of a part of a chart: its value until it is set, and what it can be set to. */
export interface ChartProperty {
  readonly usual: unknown;
  readonly takes: Decode;
}

/** The properties of a part by wire name. A member that is not named here is not modelled. */
export type ChartProperties = Readonly<Record<string, ChartProperty>>;

/** The place of a part in the record of its chart; looked up each time, because undo replaces records. */
export class PartDoor {
  constructor(
    private readonly find: () => RecordedProperties,
    private readonly assertWritable: (member: string) => void,
  ) {}

  /** What was set. */
  get(): RecordedProperties {
    return this.find();
  }

  /** Sets a member, or clears it with undefined. */
  set(member: string, value: unknown): void {
    this.assertWritable(member);
    const properties = this.find();
    if (value === undefined) Reflect.deleteProperty(properties, member);
    else properties[member] = value;
  }

  /** The place of a part of this part, which is recorded once something is set on it. */
  part(name: string): PartDoor {
    return new PartDoor(
      () => (this.find()[name] as RecordedProperties | undefined) ?? {},
      (member) => {
        this.assertWritable(member);
        this.find()[name] ??= {};
      },
    );
  }
}

/** A part of a chart whose properties are recorded, for the page to draw and tests to look at. */
export class ChartPart extends HostObject {
  constructor(
    readonly className: string,
    protected readonly door: PartDoor,
    private readonly table: ChartProperties,
  ) {
    super();
  }

  override has(member: string): boolean {
    return member in this.table || super.has(member);
  }

  override signature(member: string): Signature | undefined {
    return super.signature(member) ?? this.table[member]?.takes;
  }

  override read(member: string): unknown {
    const property = this.table[member];
    if (!property || super.has(member)) return super.read(member);
    return this.door.get()[member] ?? property.usual;
  }

  override write(member: string, value: unknown): void {
    if (super.has(member) || !this.table[member]) super.write(member, value);
    else this.door.set(member, value);
  }
}

/** A truth value. */
export const truth = (usual: boolean | null): ChartProperty => ({ usual, takes: flag });

/** A word of an enumeration of the library. */
export const oneOf = (usual: string, enumeration: keyof typeof Excel): ChartProperty => ({
  usual,
  takes: word(enumeration),
});

/** A property, while it is not set, and what it takes. */
export const property = (usual: unknown, takes: Decode): ChartProperty => ({ usual, takes });
