import { openWorkbench } from "../test/browser/workbench.ts";
const [command="Operations", out="/tmp/shot.png", w="1366", h="768", cell="B1", unfold=""] = process.argv.slice(2);
const wb = await openWorkbench({ colorScheme: "light", addin: "dist" });
try { await wb.page.setViewportSize({ width: +w, height: +h }); await wb.press(command); await wb.sheet.select(cell);
 await wb.page.waitForTimeout(2500); await wb.page.screenshot({ path: out }); } finally { await wb.close(); }
