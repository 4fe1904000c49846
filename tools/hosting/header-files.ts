import type { HeaderRule } from "./header-rules.ts";

/** A file that a host reads headers from. Its place is the top of the site. */
export interface HeaderFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Returns the rules in the forms that hosts read: `_headers` (Cloudflare Pages, Netlify) and `staticwebapp.config.json`
 * (Azure Static Web Apps).
 *
 * @param base the path of the add-in below the top of the site, with slashes at both ends
 */
export function headerFiles(rules: readonly HeaderRule[], base: string): HeaderFile[] {
  return [
    { name: "_headers", text: underscoreHeaders(rules, base) },
    { name: "staticwebapp.config.json", text: staticWebApp(rules, base) },
  ];
}

/** Every rule that matches adds its headers. */
function underscoreHeaders(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.flatMap(({ path, headers }) =>
    addressesOf(path).map((address) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${base}${address}`, ...lines].join("\n");
    }),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** Only the first matching route counts, so each route has all its headers; a route ends in a star or has none. */
function staticWebApp(rules: readonly HeaderRule[], base: string): string {
  const [everywhere, ...particular] = rules;
  const routes = particular.flatMap(({ path, headers }) =>
    addressesOf(path).map((address) => ({
      route: `${base}${address}`,
      headers: { ...everywhere?.headers, ...headers },
    })),
  );
  const rest = { route: `${base}*`, headers: everywhere?.headers };
  const mimeTypes = { ".json": "application/json", ".xml": "application/xml" };
  return `${JSON.stringify({ routes: [...routes, rest], mimeTypes }, null, 2)}\n`;
}

/** Some hosts also serve a page without its ending, and the index as its folder. */
function addressesOf(path: string): string[] {
  if (!path.endsWith(".html")) return [path];
  return [path, path === "index.html" ? "" : path.slice(0, -".html".length)];
}
