import { homeOf, type ReadServed } from "./addresses.ts";
import { all, attribute, type Element } from "./element.ts";

/** The file of keyboard shortcuts, as Microsoft's extended-manifest schema has it. */
interface ShortcutFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts: readonly Shortcut[];
  readonly resources: { readonly default: Texts };
}

interface Shortcut {
  readonly action: string;
  readonly key: Readonly<Record<string, string>>;
}

type Texts = Readonly<Record<string, { readonly value: string }>>;

const platforms = ["default", "windows", "mac", "web"];
/** Shift alone types a capital, so Ctrl, Alt or the Mac's Command must be held as well. */
const combination = /^(?=.*(Ctrl|Alt|Command)\+)((Ctrl|Alt|Shift|Command)\+){1,4}[A-Z0-9]$/;
const token = /^\$\{resource\.(\w+)\}$/;

/**
 * Returns the faults in the keyboard shortcuts: unknown actions, keys Excel would not take or two actions share,
 * names that are not translated.
 *
 * @param known the ids the add-in associates with Office.actions
 */
export function shortcutFaults(
  manifest: Element,
  read: ReadServed,
  known: readonly string[],
): string[] {
  const [overrides] = all(manifest, "ExtendedOverrides");
  if (!overrides) return [];
  const home = homeOf(manifest);
  const parse = (name: string): unknown => {
    const file = read(attribute(overrides, name).slice(home.length));
    return JSON.parse(new TextDecoder().decode(file));
  };
  try {
    const file = parse("Url") as ShortcutFile;
    return [
      ...actionFaults(file, known),
      ...file.shortcuts.flatMap(keyFaults),
      ...platforms.flatMap((platform) => sharedKeys(file.shortcuts, platform)),
      ...nameFaults(file, parse("ResourcesUrl") as Texts),
    ];
  } catch (error) {
    return [`the keyboard shortcuts cannot be read: ${String(error)}`];
  }
}

function actionFaults({ actions, shortcuts }: ShortcutFile, known: readonly string[]): string[] {
  const ids = actions.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !known.includes(id))
      .map((id) => `a shortcut starts ${id}, which the add-in does not have`),
    ...actions
      .filter(({ type }) => type !== "ExecuteFunction")
      .map(({ id }) => `the action ${id} must be of type ExecuteFunction`),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `a shortcut names the action ${action}, which is not declared`),
  ];
}

function keyFaults({ action, key }: Shortcut): string[] {
  const wrong = Object.entries(key).filter(
    ([platform, keys]) => !platforms.includes(platform) || !combination.test(keys),
  );
  return [
    ...wrong.map(
      ([platform, keys]) => `the shortcut of ${action} cannot be ${keys} on ${platform}`,
    ),
    ...("default" in key ? [] : [`the shortcut of ${action} has no default`]),
  ];
}

function sharedKeys(shortcuts: readonly Shortcut[], platform: string): string[] {
  const keys = shortcuts.map(({ key }) => key[platform] ?? key["default"] ?? "");
  return keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `two shortcuts are ${key} on ${platform}`);
}

/** The default texts stand in the file itself, the Japanese ones in the file beside it, under the same names. */
function nameFaults({ actions, resources }: ShortcutFile, japanese: Texts): string[] {
  return actions.flatMap(({ id, name }) => {
    const key = token.exec(name)?.[1] ?? "";
    const texts = [resources.default[key]?.value, japanese[key]?.value];
    return texts.every(Boolean) ? [] : [`the action ${id} is not named in both languages`];
  });
}
