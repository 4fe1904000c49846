import { createContext, type Context, type Script } from "node:vm";

/** How the window is made. */
export interface WindowOptions {
  /** Finds the file of the library that a script tag asks for. */
  readonly loadScript: (file: string) => Script;
  /** Finds the part of the add-in that a script tag asks for, by its path beside the page. */
  readonly loadPart?: (path: string) => Script;
  /** `window.name`, by which office.js learns its host. */
  readonly name?: string;
  /** The page's address. */
  readonly url?: string;
  /** Takes what the page posts to its parent. */
  readonly postToParent?: (text: string) => void;
}

/** A window with only the members that office.js needs. */
export interface FakeWindow {
  readonly context: Context;
  readonly globals: Record<string, unknown>;
  /** The page's own scripts have run: notifies listeners of `DOMContentLoaded`. */
  finishParsing(): void;
  /** Delivers a message of the parent. */
  dispatchMessage(data: string, origin: string): void;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/** The path from which the page seems to have loaded office.js. */
const LIBRARY_PATH = "/lib/";

/** The element that the add-in draws its pane into. */
const PANE_ID = "pane";

/**
 * A window for office.js without a browser. JSON and Error are Node's own, so that objects parsed by the library compare
 * as equal in tests and its errors are instances of Error.
 */
export function createWindow(options: WindowOptions): FakeWindow {
  const { name = "", url = "https://127.0.0.1/taskpane.html", postToParent } = options;
  const listeners: Listener[] = [];
  const globals: Record<string, unknown> = {
    ...ENVIRONMENT,
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    setInterval: unreferencedInterval,
    name,
    opener: null,
    location: locationOf(new URL(url)),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
    open: () => null,
    focus: () => undefined,
  };
  const parent = postToParent ? { postMessage: postToParent } : globals;
  Object.assign(globals, { window: globals, self: globals, parent, top: parent });
  const context = createContext(globals);
  const parsing = new Parsing();
  globals["document"] = createDocument(new URL(url), parsing, (source) => {
    scriptOf(source, options).runInContext(context);
  });
  return {
    context,
    globals,
    finishParsing: () => {
      parsing.finish();
    },
    dispatchMessage: (data, origin) => {
      for (const listener of listeners) listener({ data, origin, source: parent });
    },
  };
}

function scriptOf(source: string, { loadScript, loadPart }: WindowOptions): Script {
  const inLibrary = source.indexOf(LIBRARY_PATH);
  if (inLibrary >= 0) return loadScript(source.slice(inLibrary + LIBRARY_PATH.length));
  if (!loadPart) throw new Error(`The page asks for ${source}, and has no parts.`);
  return loadPart(source);
}

const ENVIRONMENT = {
  JSON,
  Error,
  URL,
  URLSearchParams,
  console,
  performance,
  queueMicrotask,
  setTimeout,
  clearTimeout,
  clearInterval,
  navigator: { userAgent: "node" },
  history: {},
  /** A hidden page gets no animation frames. */
  requestAnimationFrame: () => 0,
  fetch: () => Promise.reject(new Error("There is no network here.")),
};

/** The library's timers must not keep a test process alive. */
function unreferencedInterval(work: () => void, milliseconds: number): NodeJS.Timeout {
  return setInterval(work, milliseconds).unref();
}

function createStorage(): object {
  const items = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

function locationOf({ href, origin, search, hash, protocol, hostname }: URL): object {
  return { href, origin, search, hash, protocol, hostname };
}

interface ScriptTag {
  readonly src?: string;
  readyState?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
}

/** Whether the page's own scripts have run, and the listeners for that. */
class Parsing {
  readyState = "loading";
  private readonly waiting: (() => void)[] = [];

  listen(type: string, listener: () => void): void {
    if (type === "DOMContentLoaded") this.waiting.push(listener);
  }

  finish(): void {
    this.readyState = "complete";
    for (const listener of this.waiting) listener();
  }
}

function createDocument(page: URL, parsing: Parsing, loadScript: (source: string) => void): object {
  const officeTag = { src: `${page.origin}${LIBRARY_PATH}office.js`, getAttribute: () => null };
  const appendChild = (tag: ScriptTag): void => {
    const { src } = tag;
    if (src === undefined) return;
    queueMicrotask(() => {
      loadScript(src);
      tag.readyState = "complete";
      tag.onload?.();
      tag.onreadystatechange?.();
    });
  };
  const head = { appendChild };
  const pane = createElement();
  const tags: Readonly<Record<string, object[]>> = { script: [officeTag], head: [head] };
  return {
    get readyState() {
      return parsing.readyState;
    },
    URL: page.href,
    domain: page.hostname,
    title: "",
    cookie: "",
    head,
    body: { appendChild: () => undefined },
    hasFocus: () => true,
    addEventListener: (type: string, listener: () => void) => {
      parsing.listen(type, listener);
    },
    removeEventListener: () => undefined,
    querySelectorAll: () => [],
    baseURI: page.href,
    getElementById: (id: string) => (id === PANE_ID ? pane : null),
    getElementsByTagName: (tag: string) => tags[tag] ?? [],
    createElement: (tag: string) => (tag === "a" ? createAnchor(page) : createElement()),
  };
}

function createElement(): object {
  const nothing = (): void => undefined;
  return {
    setAttribute: nothing,
    addEventListener: nothing,
    append: nothing,
    replaceChildren: nothing,
    style: {},
    parentNode: { removeChild: nothing },
  };
}

/** The library parses addresses with a link element. */
function createAnchor(page: URL): object {
  let target = page;
  return {
    set href(address: string) {
      target = new URL(address, page);
    },
    get href() {
      return target.href;
    },
    get hostname() {
      return target.hostname;
    },
    get protocol() {
      return target.protocol;
    },
    get port() {
      return target.port;
    },
  };
}
