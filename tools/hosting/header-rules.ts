/** Headers that a server sends with some files of the built add-in. */
export interface HeaderRule {
  /** A path below the add-in's address, or a folder with everything in it: `functions.json`, `chunks/*`, `*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The sites in which Excel on the web shows an add-in's page. A policy must list every frame around the page. */
const excelOnTheWeb = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** Excel on the web reads these from its own origin. */
const open = { "access-control-allow-origin": "*" };

/** Requested again each time, so that a new version is used at the next start; if unchanged, it is not downloaded. */
const fresh = { "cache-control": "no-cache" };

/** Excel on Windows does not show an icon that it may not cache. */
const daily = { "cache-control": "public, max-age=86400" };

/** The name of a chunk changes with its content. */
const forever = { "cache-control": "public, max-age=31536000, immutable" };

/**
 * Returns the rules for the files of a build. The order is from general to specific. No two rules that match one file set
 * the same header, because hosts treat that case differently.
 *
 * @param files their paths below the add-in's address, with `/`
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const entries = files.filter((file) => !file.includes("/"));
  return [
    {
      path: "*",
      headers: {
        "content-security-policy": `frame-ancestors 'self' ${excelOnTheWeb.join(" ")}`,
        "x-content-type-options": "nosniff",
      },
    },
    { path: "assets/*", headers: daily },
    { path: "chunks/*", headers: forever },
    ...entries.sort().map((path) => ({
      path,
      headers: /\.(json|xml)$/.test(path) ? { ...fresh, ...open } : fresh,
    })),
  ];
}

/** Returns the headers that the rules give one file. */
export function headersOf(rules: readonly HeaderRule[], file: string): Record<string, string> {
  const matching = rules.filter(({ path }) =>
    path.endsWith("*") ? file.startsWith(path.slice(0, -1)) : path === file,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
