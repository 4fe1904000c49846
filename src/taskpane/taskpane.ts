import { commands } from "./commands.ts";
import { notify } from "./notice.ts";
import { currentLanguage } from "./language/language.ts";
import { currentTarget } from "./places.ts";
import { onShown } from "./shown.ts";
import { paneElement, say } from "./start/say.ts";
import { sentences } from "./start/sentences.ts";
import { standBy } from "./start/standby.ts";
import { texts } from "./texts.ts";

/** How long Excel may take to answer the library before the page says that something is wrong. */
const PATIENCE = 20_000;

if (typeof Office === "undefined") say(sentences().libraryMissing, reload);
else {
  const wasLate = standBy().takeOver(commands);
  if (wasLate) notify({ kind: "failed", text: sentences().givenUp });
  // The library loads a second script, for its host, and reports nothing if that fails.
  const waiting = setTimeout(() => {
    say(sentences().libraryMissing, reload);
  }, PATIENCE);
  void Office.onReady().then(({ host }) => {
    clearTimeout(waiting);
    if (host !== Office.HostType.Excel) say(texts[currentLanguage()].outside);
    else start();
  });
}

/** The page also runs hidden, for functions and commands. A hidden page gets no animation frames. */
function start(): void {
  requestAnimationFrame(() => {
    void showPane();
  });
}

/**
 * Draws the pane. Its code is a separate part, so that functions and commands never wait for it. The page lives as long
 * as the workbook is open, so a part that failed to load is requested again.
 */
async function showPane(): Promise<void> {
  try {
    const opening = loadOpeningPlace();
    const { mountPane } = await import("./mount-pane.tsx");
    await opening;
    mountPane(paneElement());
  } catch {
    const leave = onShown(again);
    say(texts[currentLanguage()].paneMissing, again);
    function again(): void {
      leave();
      say(sentences().loading);
      void showPane();
    }
  }
}

/** Insert is loaded together with the code that draws the pane. If that fails, the pane tries again and says so. */
async function loadOpeningPlace(): Promise<void> {
  if (currentTarget().place === "insert")
    await import("./insert/view/place.tsx").catch(() => undefined);
}

function reload(): void {
  location.reload();
}
