import { readFileSync } from "node:fs";
import { commands } from "../../src/taskpane/commands.ts";
import { standBy } from "../../src/taskpane/start/standby.ts";
import { openSession } from "../../workbench/excel-host/session.ts";
import { CLIENTS, lackingSets, type ClientCode } from "../../workbench/excel-host/wire/clients.ts";
import { requirementsOf, type Requirements } from "../../workbench/excel-host/wire/requirements.ts";
import { ways, type Way } from "./ways.ts";

const declared = requirementsOf(readFileSync("manifest.xml", "utf8"));
const clients = Object.keys(CLIENTS) as ClientCode[];

/** Returns the result of each way of inserting in a client, each in an empty workbook. */
async function outcomesIn(client: ClientCode): Promise<string[]> {
  const known = CLIENTS[client];
  const outcomes: string[] = [];
  for (const way of ways) {
    const lacking = [...lackingSets(known, declared), ...lackingSets(known, way.needs)];
    outcomes.push(lacking.length > 0 ? "not offered" : await outcomeOf(way, client));
  }
  return outcomes;
}

async function outcomeOf({ go }: Way, client: ClientCode): Promise<string> {
  const session = (await openSession({ client })).useAsGlobals();
  try {
    globalThis.iijStandby = undefined;
    standBy().takeOver(commands);
    return await go(session);
  } finally {
    session.close();
  }
}

/** Returns the page of clients: the sets that each supports, and the result of each way of inserting. */
export async function clientPage(): Promise<string> {
  // For the stand-in, clients with the same sets are the same.
  const bySets = new Map<Requirements, string[]>();
  const results: string[][] = [];
  for (const client of clients) {
    const { sets } = CLIENTS[client];
    const outcomes = bySets.get(sets) ?? (await outcomesIn(client));
    bySets.set(sets, outcomes);
    results.push(outcomes);
  }
  const refusals = [...new Set(results.flat().filter((text) => text.includes(" ")))].filter(
    (text) => text !== "not offered" && text !== "inserted as values",
  );
  const cell = (text: string): string =>
    refusals.includes(text) ? `refused (${refusals.indexOf(text) + 1})` : text;
  const names = clients.map((client) => CLIENTS[client].name);
  const rows = ways.map(({ name }, way) => [
    name,
    ...results.map((outcomes) => cell(outcomes[way] ?? "")),
  ]);
  return [
    HEAD,
    "## What each supports",
    "",
    ...table(["requirement set", "asked for", ...names], setRows()),
    "",
    "## The result of each command",
    "",
    ...table(["", ...names], rows),
    "",
    ...refusals.map((text, n) => `(${n + 1}) ${text}`),
    ...(refusals.length > 0 ? [""] : []),
  ].join("\n");
}

const HEAD = `# Clients

What the add-in does in different clients. The requirement sets are Microsoft's; their sources are named in
\`workbench/excel-host/wire/clients.ts\`. The second table is made by running every command of the ribbon, every
shortcut and the pane's insertion in the stand-in host with the sets of each client. The stand-in has only the
requirement sets of a client, so this shows what the add-in asks for and refuses, not what Excel draws. A client that
lacks a set the manifest asks for does not list the add-in: "not offered". Volume-licensed Office has no shortcuts.
If formulas cannot spill, a command of the ribbon, which cannot ask, writes values, and the pane opens to say so.

Made by \`UPDATE_CLIENTS=1 npx mocha "test/clients/*.test.ts"\`; do not edit.
`;

function setRows(): string[][] {
  const sets = new Set(clients.flatMap((client) => Object.keys(CLIENTS[client].sets)));
  return [...sets].sort().map((set) => [
    set,
    declared[set] ?? "",
    ...clients.map((client) => {
      const supported: Requirements = CLIENTS[client].sets;
      return supported[set] ?? "no";
    }),
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [head, head.map(() => "---"), ...rows];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) => {
    const cells = line.map((text, column) =>
      text === "---" ? "-".repeat(widths[column] ?? 3) : text.padEnd(widths[column] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
}
