import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IShortcutService } from "@univerjs/ui";
import type { KeyCode } from "@univerjs/ui";

const TAKEN = "workbench.operation.take-key";
/** Above Univer's own 1000 for its list of functions. */
const PRIORITY = 2000;

/** Takes keys from the cell while `wanted` says so: Enter would end it, an arrow move the cursor. */
export function takeKeys(
  injector: Injector,
  wanted: () => boolean,
  keys: Readonly<Partial<Record<KeyCode, () => void>>>,
): void {
  injector.get(ICommandService).registerCommand({
    id: TAKEN,
    type: CommandType.OPERATION,
    handler: (_, params: { readonly key: KeyCode }) => {
      keys[params.key]?.();
      return true;
    },
  });
  const shortcuts = injector.get(IShortcutService);
  for (const key of Object.keys(keys).map(Number)) {
    shortcuts.registerShortcut({
      id: TAKEN,
      binding: key,
      preconditions: wanted,
      priority: PRIORITY,
      staticParameters: { key },
    });
  }
}
