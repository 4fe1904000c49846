import { mergeLocales } from "@univerjs/core";
import design from "@univerjs/design/locale/en-US";
import docsUI from "@univerjs/docs-ui/locale/en-US";
import sheetsFormulaUI from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsFormula from "@univerjs/sheets-formula/locale/en-US";
import sheetsNumfmtUI from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUI from "@univerjs/sheets-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** Univer's own English words for its screen: menus, hints, the built-in functions. */
export const words = mergeLocales(
  design,
  ui,
  docsUI,
  sheets,
  sheetsUI,
  sheetsFormula,
  sheetsFormulaUI,
  sheetsNumfmtUI,
);
