// Takes the picture the README shows: npm run screenshot -- --press Operations --select B8
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { openWorkbench } from "../test/browser/workbench.ts";

const { values } = parseArgs({
  options: {
    press: { type: "string", multiple: true, default: [] },
    select: { type: "string" },
    dark: { type: "boolean", default: false },
    width: { type: "string", default: "1480" },
    height: { type: "string", default: "900" },
    out: { type: "string", default: "assets/screenshots/workbench.png" },
  },
});
const workbench = await openWorkbench({ colorScheme: values.dark ? "dark" : "light" });
try {
  await workbench.page.setViewportSize({
    width: Number(values.width),
    height: Number(values.height),
  });
  for (const button of values.press) await workbench.press(button);
  if (values.select) await workbench.sheet.select(values.select);
  fs.mkdirSync(path.dirname(values.out), { recursive: true });
  await workbench.screenshot(values.out);
} finally {
  await workbench.close();
}
console.log(values.out);
