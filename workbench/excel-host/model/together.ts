import type { Signature } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/**
 * Objects of one class that are read and set together: a value that is set goes to each, and reading returns the value
 * they agree on, or null.
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

/** Objects are returned together; these methods return nothing else. */
function joined(answers: readonly unknown[]): unknown {
  const [first, ...others] = answers.filter((answer) => answer instanceof HostObject);
  return first ? new Together([first, ...others]) : undefined;
}
