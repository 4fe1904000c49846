import { openSession, type SessionOptions } from "../../../workbench/excel-host/session.ts";

/**
 * The result of a batch in a fresh workbook, as plain values; the code if it is refused. The tests of this folder compare
 * the host with Microsoft's reference; the address is above each test.
 */
export async function answerOf<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  options: SessionOptions = {},
): Promise<T | string> {
  const session = await openSession(options);
  try {
    return await session.run(async (context) => {
      const answer = await batch(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
      return plain(answer);
    });
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  } finally {
    session.close();
  }
}

/** The library's arrays are of another realm, and none equals one of ours. */
function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

function isRefusal(error: unknown): error is OfficeExtension.Error {
  return error instanceof Object && "name" in error && error.name === "RichApi.Error";
}
