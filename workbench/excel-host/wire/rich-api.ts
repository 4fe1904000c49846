import { callMethod, setProperty } from "./access.ts";
import { HostError } from "./host-error.ts";
import { HostObject } from "./host-object.ts";
import {
  ActionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from "./messages.ts";
import { ObjectPaths } from "./object-paths.ts";
import { identify, Query } from "./query.ts";
import { wireName, type Schema } from "./schema.ts";

/** The hooks of the workbook into a request. */
export interface BatchHooks {
  /** A request begins: what it changes is one undo step. */
  begin(): void;
  /** An action is about to run; throwing makes it fail. */
  beforeAction(): void;
  /** An action is about to read what formulas compute. */
  settle(): Promise<void>;
  /** The request is over, whether it failed or not. */
  end(): void;
}

/** What the server answers from. */
export interface RichApiOptions {
  readonly workbook: HostObject;
  /** Objects the library makes by name, such as `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly schema: Schema;
  readonly hooks: BatchHooks;
}

/** Members whose answer depends on calculated cells although no property is read. */
const LOOKS_AT_RESULTS = /UsedRange|Spill|Surrounding|Special/;

/**
 * The server's side of `context.sync()`: runs the actions of a request one after another on host objects, and returns the
 * results. A request that fails half-way keeps what it did.
 */
export class RichApi {
  /** Members asked for that this host does not model. */
  readonly unmodelled = new Set<string>();

  private readonly kept = new Map<string, HostObject>();
  private last: Promise<unknown> = Promise.resolve();
  private references = 0;

  constructor(private readonly options: RichApiOptions) {}

  /** The answer to one request; requests are answered one at a time, in the order they came. */
  process(body: RequestBody): Promise<ResponseBody> {
    const answer = this.last
      .then(() => this.batch(body))
      .catch((error: unknown) => ({ Results: [], TraceIds: [], Error: this.refusal(error, 0) }));
    this.last = answer;
    return answer;
  }

  private async batch(body: RequestBody): Promise<ResponseBody> {
    const { hooks, schema, workbook, services } = this.options;
    const paths = new ObjectPaths(
      body.ObjectPaths,
      { workbook, services, kept: this.kept },
      schema,
    );
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    hooks.begin();
    try {
      for (const [index, action] of body.Actions.entries()) {
        if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
        try {
          Results.push({ ActionId: action.Id, Value: await this.run(action, paths) });
        } catch (error) {
          return { Results, TraceIds, Error: this.refusal(error, index) };
        }
      }
      return { Results, TraceIds };
    } finally {
      hooks.end();
    }
  }

  private async run(action: Action, paths: ObjectPaths): Promise<unknown> {
    const { hooks, schema } = this.options;
    hooks.beforeAction();
    if (readsResults(action, paths)) await hooks.settle();
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identify(object);
      case ActionType.query:
        return object && Query.onWire(schema).answer(object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return object && Query.asJson(schema).answer(object, action.QueryInfo ?? {});
      case ActionType.method:
        return object && (await this.call(object, action, paths));
      case ActionType.setProperty:
        return this.set(object, { [action.Name]: paths.args(action.ArgumentInfo)[0] });
      case ActionType.update:
        return this.set(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("GeneralException", `Unknown kind of action ${action.ActionType}.`);
    }
  }

  private set(object: HostObject | null, state: Readonly<Record<string, unknown>>): null {
    for (const [member, value] of Object.entries(state)) {
      setProperty(object, wireName(member), value, this.options.schema);
    }
    return null;
  }

  private async call(object: HostObject, action: Action, paths: ObjectPaths): Promise<unknown> {
    const args = paths.args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return this.keep(object);
    if (action.Name === "_RemoveReference") return this.release(String(args[0]));
    const result = await callMethod(object, action.Name, args, this.options.schema);
    return result === undefined || result instanceof HostObject ? null : result;
  }

  private keep(object: HostObject): null {
    object.keptAs ??= `r${++this.references}`;
    this.kept.set(object.keptAs, object);
    return null;
  }

  private release(reference: string): null {
    this.kept.delete(reference);
    return null;
  }

  private refusal(error: unknown, index: number): WireError {
    const refused = error instanceof HostError ? error : fault(error);
    if (refused.code === "NotImplemented") this.unmodelled.add(refused.location);
    return {
      Code: refused.code,
      Message: refused.message,
      Location: refused.location,
      ActionIndex: index,
      HttpStatusCode: 400,
    };
  }
}

function readsResults(action: Action, paths: ObjectPaths): boolean {
  if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson) {
    return true;
  }
  return paths.names(action.ObjectPathId).some((name) => LOOKS_AT_RESULTS.test(name));
}

/** A fault of this host, not of the add-in: reported as such, with its place. */
function fault(error: unknown): HostError {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `The stand-in host failed: ${what}`);
}
