import { parseArgs } from "node:util";

/**
 * Returns what `npm run start:web` or `start:desktop` was asked for, as office-addin-debugging's arguments; nothing for
 * `npm run serve`, after which the user loads the add-in. If that tool cannot do what it is asked, it prints nothing and
 * ends without an error. So these cases throw here, with what to do instead.
 *
 * @param argv what follows the script's name: `web --document URL`, `desktop`, `serve`
 */
export function sideloadRequest(argv: readonly string[], system = process.platform): string[] {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { document: { type: "string" } },
  });
  const [target] = positionals;
  if (target === "web") return ["web", "--document", documentUrl(values.document)];
  if (target === "desktop") return desktop(values.document, system);
  if (target === "serve") return [];
  throw new Error('Say where to load the add-in: "web --document URL", "desktop", or "serve".');
}

/** The tool appends parameters with "&" without a test, so the address must already have a "?". */
function documentUrl(document: string | undefined): string {
  if (!document) {
    throw new Error(
      "Excel on the web opens the add-in in a workbook of yours. Give its address, in quotes:\n" +
        '  npm run start:web -- --document "https://…sharepoint.com/…/book.xlsx?web=1"',
    );
  }
  const isHttps = URL.canParse(document) && new URL(document).protocol === "https:";
  if (!isHttps) throw new Error(`"${document}" is not the https address of a workbook.`);
  return document.includes("?") ? document : `${document}?`;
}

function desktop(document: string | undefined, system: NodeJS.Platform): string[] {
  if (system !== "win32" && system !== "darwin") {
    throw new Error(
      "There is no Excel for this system. Use npm run start:web -- --document URL, or npm start.",
    );
  }
  return document ? ["desktop", "--document", document] : ["desktop"];
}
