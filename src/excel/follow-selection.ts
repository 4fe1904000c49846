import { supports } from "./requirements.ts";

/**
 * Calls back whenever another cell is selected, on any sheet.
 *
 * @returns a function that ends this; if Excel refuses, there are no calls
 */
export const followSelection = (onChange: () => void): (() => void) =>
  follow(({ onSelectionChanged }, isOver) =>
    onSelectionChanged.add(() => {
      if (!isOver()) onChange();
      return Promise.resolve();
    }),
  );

/**
 * Calls back whenever cells of the workbook are changed, inserted or deleted, on any sheet, by anyone.
 *
 * @returns a function that ends this; undefined if this Excel does not report changes
 */
export const followChanges = (onChange: () => void): (() => void) | undefined =>
  supports("1.9")
    ? follow(({ worksheets }, isOver) =>
        worksheets.onChanged.add(() => {
          if (!isOver()) onChange();
          return Promise.resolve();
        }),
      )
    : undefined;

type Handler =
  | OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

function follow(listen: (workbook: Excel.Workbook, isOver: () => boolean) => Handler): () => void {
  let isEnded = false;
  const added = Excel.run(async (context) => {
    const handler = listen(context.workbook, () => isEnded);
    await context.sync();
    return handler;
  }).catch(() => undefined);
  return () => {
    isEnded = true;
    void added.then((handler) => {
      if (!handler) return undefined;
      return Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  };
}
