import assert from "node:assert/strict";
import { Failure } from "../../src/errors.ts";
import { hostErrorCode, hostFailure } from "../../src/excel/host-failure.ts";

const refusal = (code: string): { code: string; message: string } => ({
  code,
  message: "It failed.",
});

describe("hostFailure", () => {
  it("says in the user's terms what Excel refused, what to do, and what was left", () => {
    assert.deepEqual(
      hostFailure(refusal("InvalidOperationInCellEditMode"), "Nothing was changed."),
      new Failure(
        "host",
        "A cell is being edited. Press Enter or Esc in the sheet, then insert again. Nothing was changed.",
      ),
    );
  });

  it("names the code of a refusal that it has no words for", () => {
    assert.deepEqual(
      hostFailure(refusal("GeneralException"), "Nothing was changed."),
      new Failure(
        "host",
        "Excel refused (GeneralException: It failed). Insert again. Nothing was changed.",
      ),
    );
  });

  it("lets a caller say what a code means where it stands", () => {
    const failure = hostFailure(refusal("InvalidArgument"), "", { InvalidArgument: "Too big." });
    assert.deepEqual(failure, new Failure("host", "Too big. "));
  });

  it("hands back an error that is not Excel's", () => {
    const ours = new TypeError("a bug");
    assert.equal(hostFailure(ours, "Nothing was changed."), ours);
    assert.equal(hostErrorCode(ours), undefined);
  });
});
