const sign = String.raw`[-+]?`;
const digits = String.raw`(?:\d[\d,]*\.?\d*|\.\d+)`;
const number = String.raw`\(?[%\p{Sc}]?\s*${sign}${digits}(?:e${sign}\d+)?\s*[%\p{Sc}]?\)?`;
const fraction = String.raw`\d+\s+\d+\/\d+`;

const gap = String.raw`[\s,./-]*`;
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|" +
  "sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const named = String.raw`(?=.*\d)(?:\d{1,4}${gap})?${month}(?:${gap}\d{1,4}){0,2}`;
const between = String.raw`(?:\s*[-./,]\s*|\s+)`;
const numeric = String.raw`\d{1,4}(?:${between}\d{1,4}){1,2}`;
const japanese = String.raw`(?:\d{1,4}年)?\d{1,2}月(?:\d{1,2}日)?`;
const date = `(?:${named}|${numeric}|${japanese})`;
const time = String.raw`(?:\d+(?::\d+){1,2}(?:\.\d+)?(?:\s*[ap]m?)?|\d{1,2}\s*[ap]m?)`;

const truth = "true|false";
const error = String.raw`#(?:N\/A|GETTING_DATA|[A-Z0-9/]+[!?])`;

const whole = [number, fraction, date, time, String.raw`${date}\s+${time}`, truth, error];
const mistakable = new RegExp(String.raw`^(?:[-=+@'].*|${whole.join("|")})$`, "isu");

/**
 * Says whether Excel would convert a typed text to something else: a formula, a number, a date, a time, a truth value or
 * an error.
 *
 * Excel does so only if the whole text reads as one of these: "4-Mar" and "64%" are converted, "4Q03" and "64kbps –
 * 128kbps" are not. Full-width characters and spaces around it make no difference to Excel.
 */
export const isMistakable = (text: string): boolean =>
  mistakable.test(text.normalize("NFKC").trim());
