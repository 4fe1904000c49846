import { either, text, wholeNumber, type Signatures } from "../wire/decoders.ts";
import { HostCollection, type HostObject } from "../wire/host-object.ts";
import { invalidArgument, itemNotFound } from "../wire/host-error.ts";

const KEY = either(text(), wholeNumber());

/** How the members of such a collection are asked for. */
export const BY_NAME: Signatures = {
  GetItem: [KEY],
  GetItemOrNullObject: [KEY],
  GetItemAt: [wholeNumber({ from: 0 })],
};

/** A collection whose members answer to their name or id, without regard to case. */
export abstract class NamedCollection<Item extends HostObject> extends HostCollection {
  protected override readonly signatures: Signatures = BY_NAME;

  abstract override items(): readonly Item[];

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.className}.getItem`);
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: number): Item {
    const item = this.items()[index];
    if (!item) throw invalidArgument(`${this.className}.getItemAt`);
    return item;
  }

  /** The member of this name or id. */
  find(key: unknown): Item | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => keysOf(item).includes(wanted));
  }
}

function keysOf(item: HostObject): string[] {
  const keys = ["Name", "Id"].filter((member) => item.has(member));
  return keys.map((member) => String(item.read(member)).toLowerCase());
}
