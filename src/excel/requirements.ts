/** Says whether this Excel has a version of its JavaScript API, such as "1.10"; what is newer must be asked for first. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Says whether Ctrl+Z undoes the writes of an add-in: only newer Excels support this. */
export const canUndo = (): boolean => supports("1.20");
