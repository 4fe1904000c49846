import { flag, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/** The switch by which an add-in silences its own events; it is kept and has no effect here. */
export class Runtime extends HostObject {
  readonly className = "Runtime";
  protected override readonly signatures: Signatures = { EnableEvents: flag };
  EnableEvents = true;
}
