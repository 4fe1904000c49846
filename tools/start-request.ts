import { parseArgs } from "node:util";

/** What `npm start` was asked for. */
interface StartRequest {
  readonly port: number;
  /** Whether a browser window is to be opened. */
  readonly open: boolean;
}

const LAST_PORT = 65_535;

/**
 * Returns what `npm start` was asked for; by default, port 3000 and a window.
 *
 * @throws an error that says what is wrong with an option or with the port.
 */
export function startRequest(argv: readonly string[]): StartRequest {
  const { values } = parseArgs({
    args: [...argv],
    options: { "no-open": { type: "boolean" }, port: { type: "string", default: "3000" } },
  });
  return { port: decodePort(values.port), open: !values["no-open"] };
}

function decodePort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port <= LAST_PORT) return port;
  throw new Error(`--port takes a number from 0 (any free port) to ${LAST_PORT}, not "${text}".`);
}
