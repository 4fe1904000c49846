import assert from "node:assert/strict";
import {
  openSession,
  type Session,
  type SessionOptions,
} from "../../workbench/excel-host/session.ts";

/** Runs a test in a fresh session and checks that it asked for nothing the host lacks. */
export async function withSession(
  work: (session: Session) => Promise<void>,
  options: SessionOptions = {},
): Promise<void> {
  const session = await openSession(options);
  try {
    await work(session);
    assert.deepEqual(session.host.unmodelled, []);
  } finally {
    session.close();
  }
}

/** The code a batch is refused with, or "" where it is not. */
export async function refusal(
  session: Session,
  batch: (context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await session.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
