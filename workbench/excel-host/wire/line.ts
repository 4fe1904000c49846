import type { HostErrorCode } from "./host-error.ts";
import type { RequestBody, ResponseBody } from "./messages.ts";

/** What goes wrong with one request. */
export type Fault =
  /** Excel refuses one of its actions, counted from 1; those before it are done. */
  | { readonly is: "refused"; readonly action: number; readonly code: HostErrorCode }
  /** It does not arrive, and nothing is answered. */
  | { readonly is: "lost" }
  /** It is done, and the answer does not arrive. */
  | { readonly is: "unanswered" }
  /** It is done at once, and answered when this settles. */
  | { readonly is: "late"; readonly until: () => Promise<unknown> }
  /** It is done once and answered twice. */
  | { readonly is: "twice" }
  /** Something else is done before it. */
  | { readonly is: "preceded"; readonly by: (body: RequestBody) => Promise<unknown> };

/** What went over the line for one request, in bytes. */
export interface Passed {
  readonly names: readonly string[];
  readonly request: number;
  readonly answer: number;
}

/** The host's side of the line. */
export interface LineEnd {
  readonly execute: (body: RequestBody) => Promise<ResponseBody>;
  /** Makes the n-th action from now on fail, once. */
  readonly failAt: (n: number, code: HostErrorCode) => void;
  /** The bytes a request and an answer may have. */
  readonly mostBytes: number;
}

/** The library sends these by itself; nothing waits for them. */
const ownRequests = /_RemoveReference|NotifyActionHandlerReady|_GetEnabledFeatures/;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const never = new Promise<never>(() => undefined);

/**
 * The line between an add-in's window and the host: the one place where a request can be refused, lost, delayed or
 * answered twice, and where its size is measured. Requests that the library sends by itself are not counted or disturbed.
 */
export class Line {
  /** The requests that have passed and were answered, the oldest first. */
  readonly passed: Passed[] = [];
  /** Called when a request is lost, or its answer. */
  onSilence: () => void = () => undefined;

  private waiting: (() => void)[] = [];
  private count = 0;
  private readonly faults = new Map<number, Fault>();
  private lostFrom = Infinity;

  /** Disturbs the n-th request from now on. */
  disturb(n: number, fault: Fault): void {
    this.faults.set(this.count + n, fault);
  }

  /** From the n-th request from now on nothing arrives: the page is gone. */
  cut(n: number): void {
    this.lostFrom = this.count + n;
  }

  /** Ends all disturbances. */
  mend(): void {
    this.faults.clear();
    this.lostFrom = Infinity;
    for (const answer of this.waiting.splice(0)) answer();
  }

  /** Returns the texts to answer a request with, as often as it is to be answered. */
  async pass(request: string, end: LineEnd): Promise<readonly string[]> {
    const body = JSON.parse(request) as RequestBody;
    const names = body.Actions.map(({ Name }) => Name);
    if (ownRequests.test(names.join(" "))) return [JSON.stringify(await end.execute(body))];
    this.count += 1;
    const fault = this.count >= this.lostFrom ? lost : this.faults.get(this.count);
    const asked = bytes(request);
    if (asked > end.mostBytes) return [JSON.stringify(refusal("RequestPayloadSizeLimitExceeded"))];
    const answer = JSON.stringify(await this.disturbed(body, fault, end));
    const answered = bytes(answer);
    if (answered > end.mostBytes)
      return [JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded"))];
    this.passed.push({ names, request: asked, answer: answered });
    return fault?.is === "twice" ? [answer, answer] : [answer];
  }

  private async disturbed(
    body: RequestBody,
    fault: Fault | undefined,
    end: LineEnd,
  ): Promise<ResponseBody> {
    if (fault?.is === "lost") return this.neverAnswered();
    if (fault?.is === "refused") end.failAt(fault.action, fault.code);
    if (fault?.is === "preceded") await fault.by(body);
    const answer = await end.execute(body);
    if (fault?.is === "unanswered") return this.neverAnswered();
    if (fault?.is === "late") await fault.until();
    return answer;
  }

  /** Reports that there is no answer for a long time; settles when the line is mended. */
  silent(): Promise<void> {
    this.onSilence();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private neverAnswered(): Promise<never> {
    this.onSilence();
    return never;
  }
}

const lost: Fault = { is: "lost" };

const refusal = (Code: HostErrorCode): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code,
    Message: "The payload size has exceeded the limit.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
});
