import { associateCommands } from "./commands.ts";

const outside =
  "IIJ Financials works inside Excel: open a workbook and choose Open pane on the Home tab.";

/** Office.js is absent when its address cannot be reached. */
if (typeof Office === "undefined") say(outside);
else {
  associateCommands();
  void Office.onReady().then(({ host }) => {
    if (host !== Office.HostType.Excel) say(outside);
    else whenShown(showPane);
  });
}

/** The page also runs unseen, for functions and commands. A page that is not seen is given no frame to draw. */
function whenShown(show: () => Promise<void>): void {
  requestAnimationFrame(() => {
    show().catch(() => {
      say("The pane could not be loaded. Close it and open it again.");
    });
  });
}

/** What draws the pane is a chunk of its own, so that functions and commands never wait for it. */
async function showPane(): Promise<void> {
  const { mountPane } = await import("./mount-pane.tsx");
  mountPane(paneElement());
}

function say(sentence: string): void {
  const status = document.createElement("p");
  status.className = "loading";
  status.setAttribute("role", "status");
  status.textContent = sentence;
  paneElement().replaceChildren(status);
}

function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no pane.");
  return element;
}
