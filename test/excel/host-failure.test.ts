import { workInEnglish } from "../../src/excel/work-words.ts";
import assert from "node:assert/strict";
import { Failure } from "../../src/errors.ts";
import { hostErrorCode, hostFailure } from "../../src/excel/host-failure.ts";
import { refusalOf } from "../../src/excel/refusal.ts";

const refusal = (code: string): { code: string; message: string } => ({
  code,
  message: "It failed.",
});

const messageOf = (failure: unknown): string => {
  assert.ok(failure instanceof Failure);
  assert.equal(failure.kind, "host");
  return failure.message;
};

describe("hostFailure", () => {
  it("says in the user's terms what Excel refused, what to do, and what was left", () => {
    const failure = hostFailure(refusal("InvalidOperationInCellEditMode"));
    assert.equal(
      messageOf(failure),
      "Finish typing in the cell (Enter) and try again. Nothing was changed.",
    );
  });

  it("carries what its words are made of", () => {
    const failure = hostFailure(refusal("GeneralException"), {
      state: "partMayStand",
      undoable: true,
    });
    assert.deepEqual(refusalOf(failure as Failure), {
      reason: "refused",
      refusal: { reason: "unknown", code: "GeneralException", message: "It failed." },
      orNewSheet: false,
      left: { state: "partMayStand", undoable: true },
    });
    assert.equal(refusalOf(new Failure("broken", "It is ours.")), undefined);
  });

  it("names the code of a refusal that it has no words for", () => {
    assert.equal(
      messageOf(hostFailure(refusal("GeneralException"))),
      "Excel refused (GeneralException: It failed). Insert again. Nothing was changed.",
    );
  });

  it("lets a caller give a code a more exact meaning", () => {
    const own = {
      meanings: { InvalidArgument: { reason: "noRoom", rows: 4, columns: 3 } },
    } as const;
    assert.match(
      messageOf(hostFailure(refusal("InvalidArgument"), undefined, own)),
      /^4 rows and 3 columns do not fit .* Nothing was changed\.$/,
    );
  });

  it("takes the words of a caller for what it alone means", () => {
    const failure = hostFailure(
      refusal("InvalidArgument"),
      { state: "cellAsBefore" },
      {
        meanings: { InvalidArgument: { reason: "sheetMissing" } },
        words: workInEnglish,
      },
    );
    assert.equal(messageOf(failure), "The sheet is no longer there. It was left as it was.");
  });

  it("hands back an error that is not Excel's", () => {
    const ours = new TypeError("a bug");
    assert.equal(hostFailure(ours), ours);
    assert.equal(hostErrorCode(ours), undefined);
  });
});
