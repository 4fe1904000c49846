/** How long Excel may take to answer a request, in milliseconds. */
const patience = 60_000;

/**
 * Excel has not answered. It is not known whether it has executed the request, or still will. The error has the
 * properties of Excel's errors.
 */
export class NoAnswer extends Error {
  readonly code = "NoAnswer";
}

/**
 * Runs a batch as `Excel.run` does, but waits only for a limited time for each answer. After that, nothing more of the
 * batch is sent: a late answer must not change later work of the user.
 *
 * @throws NoAnswer
 */
export const runInExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => {
    limitPatience(context);
    return batch(context);
  });

function limitPatience(context: Excel.RequestContext): void {
  const sync = context.sync.bind(context);
  let isGivenUp = false;
  context.sync = async (value) => {
    if (isGivenUp) throw new NoAnswer();
    return answered(sync(value)).catch((error: unknown) => {
      isGivenUp ||= error instanceof NoAnswer;
      throw error;
    });
  };
}

/**
 * Returns Excel's answer.
 *
 * @throws NoAnswer if there is no answer within the limit.
 */
export function answered<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer());
    }, patience);
    asked.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
