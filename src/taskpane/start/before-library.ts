// The script that the page loads before office.js. It accepts the commands until they can be run, and says which script
// did not load. Everything else waits for it, so it must stay small.
import { startLanguage } from "../language/kept-language.ts";
import { say } from "./say.ts";
import { sentences } from "./sentences.ts";
import { standBy } from "./standby.ts";

const ours = /\/(functions|taskpane)\.js$/;
/** Parts that are loaded later have a hash in their names. The code that asks for a part handles its failure. */
const later = /\.[0-9a-f]{8}\.js$/;

const missing = new Set<string>();

// The text in the page itself is English.
if (startLanguage() === "ja") say(sentences().loading);

standBy(() => {
  if (missing.size === 0) say(sentences().givenUp);
  else say(`${sentences().givenUp} ${sentences().scriptMissing}`, loadMissing);
});

// A failed script fires an event only at its own element, which does not bubble, so it is caught in the capture phase.
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLScriptElement) failed(target.src);
  },
  true,
);

function failed(src: string): void {
  const { pathname } = new URL(src, document.baseURI);
  if (later.test(pathname)) return;
  if (!ours.test(pathname)) {
    say(sentences().libraryMissing, reload);
    return;
  }
  missing.add(src);
  say(sentences().scriptMissing, loadMissing);
}

/** Our scripts and the commands wait for each other, so all continue when the last script has loaded. */
function loadMissing(): void {
  say(sentences().loading);
  const sources = [...missing];
  missing.clear();
  for (const src of sources) {
    const script = document.createElement("script");
    script.src = src;
    document.head.append(script);
  }
}

/** The library must be loaded before our scripts. */
function reload(): void {
  location.reload();
}
