import type { Signature } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/**
 * Objects of one class that are asked and told together: what is set goes to each, and reading
 * answers what they agree on, or null.
 */
export class Together<Each extends HostObject> extends HostObject {
  readonly className: string;

  constructor(protected readonly each: readonly [Each, ...Each[]]) {
    super();
    this.className = each[0].className;
  }

  override has(member: string): boolean {
    return this.each[0].has(member);
  }

  override signature(member: string): Signature | undefined {
    return this.each[0].signature(member);
  }

  override read(member: string): unknown {
    const answers = new Set(this.each.map((object) => object.read(member)));
    const [answer] = answers;
    return answers.size === 1 ? answer : null;
  }

  override write(member: string, value: unknown): void {
    for (const object of this.each) object.write(member, value);
  }

  override call(member: string, args: readonly unknown[]): unknown {
    return joined(this.each.map((object) => object.call(member, args)));
  }

  override child(member: string): HostObject | null {
    return joined(this.each.map((object) => object.child(member))) as HostObject | null;
  }
}

/** Objects come back together; of other answers there are none, as these methods give none. */
function joined(answers: readonly unknown[]): unknown {
  const [first, ...others] = answers.filter((answer) => answer instanceof HostObject);
  return first ? new Together([first, ...others]) : undefined;
}
