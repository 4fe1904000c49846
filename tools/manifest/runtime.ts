import { all, attribute, type Element, findChild } from "./element.ts";

/**
 * Returns the faults that would split the shared runtime, or leave a ribbon button without its function.
 *
 * Pane, functions and commands share one page only if Runtime, Page, FunctionFile and ShowTaskpane
 * name the same resource; Excel says nothing when they do not, and state is no longer shared.
 *
 * @param commands the names the add-in associates with Office.actions
 */
export function runtimeFaults(manifest: Element, commands: readonly string[]): string[] {
  return [...pageFaults(manifest), ...paneFaults(manifest), ...commandFaults(manifest, commands)];
}

function pageFaults(manifest: Element): string[] {
  const runtime = all(manifest, "Runtime")[0];
  const page = attribute(runtime, "resid");
  const others = {
    Page: findChild(all(manifest, "Page")[0], "SourceLocation"),
    FunctionFile: all(manifest, "FunctionFile")[0],
    ShowTaskpane: findChild(actions(manifest, "ShowTaskpane")[0], "SourceLocation"),
  };
  const faults = Object.entries(others)
    .filter(([, element]) => attribute(element, "resid") !== page)
    .map(([name]) => `${name} must name the Runtime's page, ${page}`);
  if (attribute(runtime, "lifetime") !== "long") faults.push('Runtime must have lifetime="long"');
  return faults;
}

function paneFaults(manifest: Element): string[] {
  const faults: string[] = [];
  const panes = actions(manifest, "ShowTaskpane").length;
  if (panes !== 1) faults.push(`a shared runtime has one ShowTaskpane button; there are ${panes}`);
  if (all(manifest, "TaskpaneId").length > 0) faults.push("a shared runtime has no TaskpaneId");
  return faults;
}

function commandFaults(manifest: Element, commands: readonly string[]): string[] {
  const called = all(manifest, "FunctionName").map((name) => name.text);
  return [
    ...called
      .filter((name, index) => called.indexOf(name) !== index)
      .map((name) => `two buttons call ${name}`),
    ...called
      .filter((name) => !commands.includes(name))
      .map((name) => `a button calls ${name}, which the add-in does not have`),
    ...commands
      .filter((name) => !called.includes(name))
      .map((name) => `no button calls ${name}, which the add-in has`),
  ];
}

function actions(manifest: Element, type: string): Element[] {
  return all(manifest, "Action").filter((action) => attribute(action, "xsi:type") === type);
}
