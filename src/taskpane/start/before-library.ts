// The script that the page loads before office.js. It answers for the commands until they can be carried out, and says
// which script did not come. Everything else waits for it, so it must stay small.
import { startLanguage } from "../language/kept-language.ts";
import { say } from "./say.ts";
import { sentences } from "./sentences.ts";
import { standBy } from "./standby.ts";

const ours = /\/(functions|taskpane)\.js$/;
/** Parts that are loaded later have a hash in their names; who asks for one hears of its failure. */
const later = /\.[0-9a-f]{8}\.js$/;

const missing = new Set<string>();

// The page itself is written in English.
if (startLanguage() === "ja") say(sentences().loading);

standBy(() => {
  if (missing.size === 0) say(sentences().givenUp);
  else say(`${sentences().givenUp} ${sentences().scriptMissing}`, loadMissing);
});

// That a script failed is told to its own element only, so it is caught on its way there.
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

/** Our scripts wait for each other, and the commands for them: each goes on when the last has come. */
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

/** The library must be there before our scripts. */
function reload(): void {
  location.reload();
}
