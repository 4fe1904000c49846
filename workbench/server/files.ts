import fs from "node:fs";
import path from "node:path";

/** A URL prefix, ending in a slash, and the folder whose files answer it. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Returns the file a URL path names under the first mount whose prefix it has, or undefined.
 *
 * A path that leaves the mount's folder, with `..` in any spelling, names nothing.
 */
export function findFile(mounts: readonly Mount[], pathname: string): string | undefined {
  const asked = decode(pathname);
  const mount = mounts.find(({ prefix }) => asked?.startsWith(prefix));
  if (asked === undefined || !mount) return undefined;
  const root = path.resolve(mount.folder);
  const name = asked.slice(mount.prefix.length);
  const file = path.resolve(
    root,
    `./${name}`,
    name === "" || name.endsWith("/") ? "index.html" : "",
  );
  if (!file.startsWith(root + path.sep)) return undefined;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Returns the content type for a file's extension; an unknown one is a download. */
export function contentType(file: string): string {
  return TYPES[path.extname(file)] ?? "application/octet-stream";
}

function decode(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
