// The script Excel loads: it associates every function as it runs, needs no page and waits for nothing.
// First, so that the layouts stand near the items they name: zip looks back no further than 32 kB.
import "../statements/definitions/gallery.ts";
import { ask } from "./ask/ask.ts";
import { catalogue } from "./catalogue.ts";
import { asCell } from "./cell/as-cell.ts";
import { remember } from "./cell/remember.ts";

for (const { id, parameters } of catalogue) {
  const answer = remember(parameters.length, (values) => asCell(() => ask(id, values)));
  CustomFunctions.associate(id, answer);
}
