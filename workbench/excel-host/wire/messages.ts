/**
 * The body of one ProcessQuery request and of its answer, as office.js writes and reads them.
 * The names are the wire's own.
 */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** One thing to do, in the order the add-in asked for it. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The path from the workbook to the object of an action. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo | null;
}

/** Arguments; where `ReferencedObjectPathIds` repeats a number, the argument is that object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** What a `load` asked for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

/** The answer: one result an action, up to the first that failed. */
export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** The value an action gave, null where it gave none. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What the add-in sees as `OfficeExtension.Error`. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** An event for the add-in: category, type, target, message as JSON, id, is-remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The kinds of action the library sends. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The kinds of step from one object to another. */
export const ObjectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
