import { element } from "../element.ts";
import type { Keeper } from "./keeper.ts";

/** Lets the button start a new workbook, after a question where there is work in this one. */
export function offerNewWorkbook(keeper: Keeper): void {
  const question = element("new-question") as HTMLDialogElement;
  element("new").addEventListener("click", () => {
    if (keeper.hasWork) question.showModal();
    else void startAnew(keeper);
  });
  question.addEventListener("close", () => {
    if (question.returnValue === "new") void startAnew(keeper);
    question.returnValue = "";
  });
}

async function startAnew(keeper: Keeper): Promise<void> {
  await keeper.discard();
  location.reload();
}
