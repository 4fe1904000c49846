import type { AddinFunctions } from "../../workbook-file/workbook-file.ts";
import type { FunctionsMetadata } from "../excel-host/functions/metadata.ts";
import type { Host } from "../excel-host/host.ts";
import { download } from "./download.ts";
import { element } from "./element.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the button save the workbook as it stands; what writes files is loaded with the first. */
export function offerSaving(
  host: Host,
  addin: AddinFunctions,
  fail: (error: unknown) => void,
): void {
  const button = element("save") as HTMLButtonElement;
  button.addEventListener("click", () => {
    button.disabled = true;
    void save(host, addin)
      .catch(fail)
      .finally(() => {
        button.disabled = false;
        button.focus();
      });
  });
}

async function save(host: Host, addin: AddinFunctions): Promise<void> {
  const [{ workbookAsFile }, { writeWorkbookFile }] = await Promise.all([
    import("../as-file/workbook-as-file.ts"),
    import("../../workbook-file/write-workbook-file.ts"),
  ]);
  const bytes = await writeWorkbookFile(await workbookAsFile(host), addin);
  download(bytes as BlobPart, XLSX, "IIJ workbook.xlsx");
}

/** Returns what functions.json says of the functions that formulas name. */
export const addinIn = ({ functions }: FunctionsMetadata, namespace: string): AddinFunctions => ({
  namespace,
  spilling: new Set(
    functions
      .filter(({ result }) => result?.dimensionality === "matrix")
      .map(({ name }) => `${namespace}.${name}`.toUpperCase()),
  ),
});
