import assert from "node:assert/strict";
import { checkingJourney } from "./journeys/checks.ts";
import { findingJourney } from "./journeys/find.ts";
import { helpJourney } from "./journeys/help.ts";
import { insertingJourney } from "./journeys/insert.ts";
import { Journey } from "./journeys/journey.ts";
import { languageJourney } from "./journeys/language.ts";
import { workbookJourney } from "./journeys/workbook.ts";
import { openWorkbench } from "./workbench.ts";

/** The file with the time of each step. */
const TIMES = "build/journeys.md";

/** The grid's message about its own index after many formulas were replaced at once; it continues without them. */
const ofTheGrid = /^Dependency tree not found for treeId: \d+$/;

describe("through the pane by keyboard", function () {
  this.timeout(120_000);
  let journey: Journey;
  before(async () => {
    journey = new Journey(await openWorkbench());
  });
  after(async () => {
    journey.report(TIMES);
    await journey.workbench.close();
  });

  const theJourney = (): Journey => journey;
  helpJourney(theJourney);
  insertingJourney(theJourney);
  findingJourney(theJourney);
  checkingJourney(theJourney);
  workbookJourney(theJourney);
  languageJourney(theJourney);

  it("asks nothing unmodelled, nothing of other machines, and leaves no error uncaught", async () => {
    const { workbench } = journey;
    assert.deepEqual(await workbench.unmodelled(), []);
    const faults = workbench.faults.filter((fault) => !ofTheGrid.test(fault));
    assert.deepEqual([workbench.trespasses, faults], [[], []]);
  });
});
