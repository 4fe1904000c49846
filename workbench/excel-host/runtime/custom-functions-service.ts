import { ERROR_CODES } from "../functions/capture.ts";
import type { EventEntry } from "../wire/messages.ts";
import { anything, type Signatures } from "../wire/decoders.ts";
import { HostObject } from "../wire/host-object.ts";

/** What came back for an invocation: the value, or the error and its message. */
export type InvocationResult =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** One result as the library sends it: invocation, worked, value or message, code. */
type ResultEntry = readonly [number, boolean, unknown, ...unknown[]];

interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: number;
}

const INVOCATION = { category: 1, type: 1000 } as const;

const ERROR_BY_NUMBER: Readonly<Record<number, string>> = {
  1: ERROR_CODES.notAvailable,
  5: ERROR_CODES.divisionByZero,
  6: ERROR_CODES.invalidNumber,
  8: ERROR_CODES.nullReference,
  9: ERROR_CODES.invalidName,
};

/**
 * Excel's side of custom functions: sends invocations to Microsoft's runtime in the add-in's window and receives the
 * results. Invocations of one turn go out together, because the runtime answers each batch only after half a second.
 */
export class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";
  protected override readonly signatures: Signatures = {
    SetInvocationArrayResults: [anything],
    SetInvocationResults: [anything],
  };

  /** Set by the transport. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  private readonly waiting = new Map<number, (result: InvocationResult) => void>();
  private outgoing: EventEntry[] = [];
  private invocations = 0;
  private becameReady: () => void = () => undefined;

  /** Resolves when the runtime takes invocations. */
  readonly ready = new Promise<void>((resolve) => {
    this.becameReady = resolve;
  });

  /** What the function of this id gives for these arguments. */
  invoke(id: string, args: readonly unknown[]): Promise<InvocationResult> {
    const invocation = ++this.invocations;
    const message = JSON.stringify([invocation, id, args, null, 0, null]);
    this.outgoing.push([INVOCATION.category, INVOCATION.type, "", message, 0, false]);
    if (this.outgoing.length === 1)
      setTimeout(() => {
        this.sendAll();
      });
    return new Promise((resolve) => this.waiting.set(invocation, resolve));
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.becameReady();
  }

  _GetEnabledFeatures(): string[] {
    return [];
  }

  SetInvocationArrayResults(results: readonly ResultEntry[]): void {
    for (const [id, worked, value, code] of results) {
      this.settle(id, worked ? { value } : failure(Number(code), value));
    }
  }

  SetInvocationResults(results: readonly ResultObject[]): void {
    for (const { id, failed, value, errorCode = 0 } of results) {
      this.settle(id, failed ? failure(errorCode, value) : { value });
    }
  }

  private sendAll(): void {
    const entries = this.outgoing;
    this.outgoing = [];
    this.send(entries);
  }

  private settle(id: number, result: InvocationResult): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }
}

function failure(code: number, message: unknown): InvocationResult {
  const error = ERROR_BY_NUMBER[code] ?? ERROR_CODES.invalidValue;
  return { error, message: typeof message === "string" ? message : "" };
}
