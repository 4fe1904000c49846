// The script Excel loads: it associates every function as it runs, needs no page and waits for nothing.
// First, so that the layouts stand near the items they name: zip looks back no further than 32 kB.
import "../statements/definitions/gallery.ts";
import { openDataset } from "../dataset/open-dataset.ts";
import { asCell } from "./cell/as-cell.ts";
import { Call } from "./ask/call.ts";
import { catalogue } from "./catalogue.ts";
import { choicesOf, type Choices } from "./code-lists/choices.ts";
import { functions } from "./answers/answers.ts";
import { remember } from "./cell/remember.ts";

let choices: Choices | undefined;

for (const entry of catalogue) {
  const implementation = functions[entry.id];
  if (!implementation) continue;
  const answer = (values: unknown[]): ReturnType<typeof asCell> =>
    asCell(() => {
      const data = openDataset();
      choices ??= choicesOf(data);
      return implementation(new Call(data, choices, entry, values));
    });
  CustomFunctions.associate(entry.id, remember(answer));
}
