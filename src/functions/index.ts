// The script that Excel loads. It associates every function when it runs, needs no page and waits for nothing.
// This import is first, so that the layouts are close to the items they name in the bundle: zip looks back only 32 kB.
import "../statements/definitions/gallery.ts";
import { ask } from "./ask/ask.ts";
import { catalogue } from "./catalogue.ts";
import { asCell } from "./cell/as-cell.ts";
import { remember } from "./cell/remember.ts";

for (const { id, parameters } of catalogue) {
  const answer = remember(parameters.length, (values) => asCell(() => ask(id, values)));
  CustomFunctions.associate(id, answer);
}
