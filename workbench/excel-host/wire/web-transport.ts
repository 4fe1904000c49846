import type { EventEntry } from "./messages.ts";
import { CLAIMED, type Requirements } from "./requirements.ts";
import {
  ActionKind,
  appContext,
  DispatchId,
  MessageType,
  ResponseType,
  type MethodCall,
  type WebMessage,
} from "./web-messages.ts";

/** What connects an add-in's window to a host. */
export interface WebTransportOptions {
  /** The origin of the page the frame is in, with the add-in's host name. */
  readonly origin: string;
  /** Delivers a message to the add-in's window. */
  readonly post: (text: string) => void;
  /** Returns the answer to a request of `context.sync()`, more than once where it comes more than once. */
  readonly answer: (request: string) => Promise<readonly string[]>;
  readonly requirements?: Requirements | undefined;
  /** A ribbon command called `event.completed()`, or could not be run: then the code is not 0. */
  readonly onCommandCompleted?: (commandId: string, code: number) => void;
}

/** The flags of a shared runtime with custom functions. */
const SHARED_RUNTIME_FLAGS = 3;
const NOT_SUPPORTED = 5000;
const VISIBILITY_CHANGED = { category: 65_536, type: 65_539 } as const;

/**
 * The protocol by which Excel on the web talks to an add-in in a frame: a handshake begun by the frame's name, then
 * requests and events as JSON over `postMessage`. It is the same in the page, where the window belongs to a frame, and in
 * Node, where it is simulated.
 */
export class WebTransport {
  private readonly conversation = `conversation-${crypto.randomUUID()}`;
  private readonly app = `app-${crypto.randomUUID()}`;
  private readonly registered = new Map<string, WebMessage>();
  private readonly awaited = new Map<string, (() => void)[]>();

  constructor(private readonly options: WebTransportOptions) {}

  /** What the frame's `name` must be before its page loads; the page's address stays as it is. */
  frameName(): string {
    const { origin } = this.options;
    return JSON.stringify({
      baseFrameName: `excel-host-${this.app}`,
      hostInfo: `Excel|Web|16.01|en-US|${this.app}|||${SHARED_RUNTIME_FLAGS}`,
      xdmInfo: `${this.conversation}|${this.app}|${origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Receives a message of the add-in's window; unknown messages are ignored. */
  async receive(text: unknown): Promise<void> {
    const message = decode(text);
    if (message?._messageType !== MessageType.request) return;
    if (message._conversationId !== this.conversation) return;
    for (const answer of await this.handle(message)) this.answer(message, answer);
    if (this.registered.has(message._actionName)) this.release(message._actionName);
  }

  /** Raises events of the Excel API. */
  sendEvents(entries: readonly EventEntry[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  /** Runs the function that the add-in associated with a ribbon button's action. */
  invokeCommand(commandId: string, functionName: string): void {
    const event = JSON.stringify({ source: { id: commandId } });
    const data = { AppCommandId: commandId, CallbackName: functionName, EventObjStr: event };
    void this.registration("appCommandInvoked").then(() => {
      this.fire("appCommandInvoked", { ...data, 0: commandId, 1: functionName, 2: event });
    });
  }

  /** Notifies listeners of `workbook.onSelectionChanged`, an event older than the Excel API's. */
  notifySelection(): void {
    if (this.registered.has("documentSelectionChanged")) this.fire("documentSelectionChanged", {});
  }

  /** Tells who listens to `Office.addin.onVisibilityModeChanged`. Before the library is up nobody does. */
  notifyVisibility(visibility: string): void {
    if (!this.registered.has("richApiMessage")) return;
    const { category, type } = VISIBILITY_CHANGED;
    this.sendEvents([[category, type, "", JSON.stringify({ visibility }), 0, false]]);
  }

  private async handle(message: WebMessage): Promise<readonly unknown[]> {
    if (message._actionType === ActionKind.register) {
      this.registered.set(message._actionName, message);
      return [{ Error: 0 }];
    }
    if (message._actionType === ActionKind.unregister) {
      this.registered.delete(message._actionName);
      return [{ Error: 0 }];
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      return [appContext(this.app, this.options.requirements ?? CLAIMED)];
    }
    if (message._actionName !== "executeMethod") return [null];
    return this.callMethod(message._data as MethodCall);
  }

  private async callMethod(call: MethodCall): Promise<readonly unknown[]> {
    switch (call.DdaMethod.DispatchId) {
      case DispatchId.richApi: {
        const answers = await this.options.answer(String(call.ArrayData?.[4]));
        return answers.map((answer) => ({ Version: 1, Error: 0, Data: [200, [], answer] }));
      }
      case DispatchId.commandCompleted:
        this.options.onCommandCompleted?.(String(call[0]), Number(call[1]));
        return [{ Version: 1, Error: 0 }];
      case DispatchId.saveSettings:
        return [{ Version: 1, Error: 0 }];
      default:
        return [{ Version: 1, Error: NOT_SUPPORTED }];
    }
  }

  /** The library registers for events a moment after it is ready. */
  private registration(event: string): Promise<void> {
    if (this.registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.awaited.set(event, [...(this.awaited.get(event) ?? []), resolve]);
    });
  }

  private release(event: string): void {
    for (const resolve of this.awaited.get(event) ?? []) resolve();
    this.awaited.delete(event);
  }

  private fire(event: string, data: unknown): void {
    const registration = this.registered.get(event);
    if (!registration) throw new Error(`The add-in has not registered for ${event}.`);
    this.answer(registration, data, ResponseType.eventing);
  }

  private answer(message: WebMessage, data: unknown, type: number = ResponseType.calling): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }
}

function decode(text: unknown): WebMessage | undefined {
  try {
    return JSON.parse(String(text)) as WebMessage;
  } catch {
    return undefined;
  }
}
