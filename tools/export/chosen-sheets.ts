import { badArgument } from "../../src/errors.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { openWords } from "../../src/dataset/open-notes.ts";
import { firstCell } from "../../src/excel/inserted.ts";
import type { SheetPlan } from "../../src/sheet/plan/sheet-plan.ts";
import { chosenPlans } from "../../src/taskpane/insert/chosen-plans.ts";
import { reportPlans } from "../../src/taskpane/insert/report-plans.ts";
import { choose, firstChoice, toSubject } from "../../src/taskpane/insert/choice.ts";
import type { ExportRequest } from "./export-request.ts";
import { galleryGroups, type GalleryItem } from "../../src/taskpane/insert/gallery.ts";

/** Returns everything that the pane's gallery offers, in its order: there is no other list of sheets. */
export const gallerySheets = (data: Dataset): GalleryItem[] =>
  galleryGroups(data, "en").flatMap(({ items }) => items);

/**
 * Returns the items of the gallery with the given codes, in the order of the gallery; all of them without codes.
 *
 * A printed table's code is its release and its number, with a space or a hyphen between.
 *
 * @throws bad-argument for an unknown code, with a list of all codes.
 */
export function requireSheets(data: Dataset, codes: readonly string[]): GalleryItem[] {
  const items = gallerySheets(data);
  const spelled = (code: string): string => code.replace(/[\s-]+/, " ").toLowerCase();
  const unknown = codes.find((code) => !items.some(({ id }) => spelled(id) === spelled(code)));
  if (unknown !== undefined)
    throw badArgument(
      `"${unknown}" is not a sheet of the gallery. --only takes ${items.map(({ id }) => id.replace(" ", "-")).join(", ")}. Nothing was written.`,
    );
  if (codes.length === 0) return items;
  const wanted = new Set(codes.map(spelled));
  return items.filter(({ id }) => wanted.has(spelled(id)));
}

/** Returns the plan of an item as the pane opens it: its default columns, thousands of yen, with its chart. */
export function planSheet(
  data: Dataset,
  { subject }: GalleryItem,
  { fill, language }: Pick<ExportRequest, "fill" | "language">,
): SheetPlan {
  const opened = choose(firstChoice(data, "en"), toSubject(data, subject));
  const filled = choose(opened, { set: "fill", to: fill });
  const choice = choose(filled, { set: "looks", to: { language } });
  const plans =
    subject.kind === "report"
      ? reportPlans(data, subject.code, choice)
      : chosenPlans(data, choice, subject, { words: openWords(data) });
  return plans(firstCell);
}
