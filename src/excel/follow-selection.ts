/**
 * Calls back whenever another cell is selected, on whatever sheet.
 *
 * @returns how to end that; Excel may refuse to be followed, and then nothing is called
 */
export function followSelection(onChange: () => void): () => void {
  let isOver = false;
  const added = Excel.run(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => {
      if (!isOver) onChange();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  }).catch(() => undefined);
  return () => {
    isOver = true;
    void added.then((handler) => {
      if (!handler) return undefined;
      return Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  };
}
