/**
 * Says whether this Excel supports a version of its JavaScript API, such as "1.10". Members newer than the manifest
 * requires may be used only after this check.
 */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Says whether Ctrl+Z undoes the writes of an add-in: only newer Excels support this. */
export const canUndo = (): boolean => supports("1.20");
