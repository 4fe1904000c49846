// Every kind of fault, with the stages at which it may be caught, and why some are not.
import type { Fault, Kind } from "./fault.ts";
import * as cells from "./kinds/cells.ts";
import * as guidance from "./kinds/guidance.ts";
import * as heads from "./kinds/heads.ts";
import * as lists from "./kinds/lists.ts";
import * as literal from "./kinds/literal.ts";
import * as rows from "./kinds/rows.ts";
import * as text from "./kinds/running-text.ts";

const kind = (
  what: string,
  caught: Kind["caught"],
  faults: readonly Fault[],
  unseen?: Kind["unseen"],
): Kind => ({ what, caught, faults, ...(unseen !== undefined && { unseen }) });

const inBoth = (...of: Parameters<typeof kind>): Kind => ({ ...kind(...of), inText: true });

const [build, held, reconciled] = [["build"], ["text"], ["reconciliation"]] as const;

const ownWords = "Our own words: nothing says what they must be.";
const oldText =
  "The row is of an older release, whose text is not in the repository; held against it, it is seen.";

/** Last digits that the rounding of the other figures allows. */
const withinRounding = Object.fromEntries(
  [
    "1Q04/connectivity.tsv, line 8, Others, 1Q04 QoQ",
    "1Q04/connectivity.tsv, line 8, Others, 1Q04 YoY",
    "1Q04/bandwidth.tsv, line 8, Total Contract Bandwidth, 1Q04 Gbps",
    "1Q04/value-added.tsv, line 7, Other value-added services, 1Q04 QoQ",
    "1Q04/value-added.tsv, line 7, Other value-added services, 1Q04 YoY",
    "1Q04/statistics.tsv, line 7, CAPEX, including capitalized leases ⁶, 1Q04 QoQ",
    "1Q04/statistics.tsv, line 7, CAPEX, including capitalized leases ⁶, 1Q04 YoY",
    "1Q04/ebitda.tsv, line 6, Adjusted EBITDA, 1Q04 JPY",
    "1Q04/balance-sheet.tsv, line 10, Inventories, 1Q03 JPY",
    "1Q04/cash-flows.tsv, line 17, Decrease (increase) in inventories, 1Q04 JPY",
  ].map((place) => [
    place,
    "The figures that it is held against are rounded: they allow either digit, and no tolerance is ours.",
  ]),
);

const cellKinds: readonly Kind[] = [
  kind("a cell with another digit", held, cells.typedOtherDigit),
  kind("a cell with two digits transposed", held, cells.typedTransposed),
  kind("a cell without its last digit", held, cells.typedDropped),
  kind("a cell with the other sign", held, cells.typedOtherSign),
  kind("a cell left empty", ["build", "text"], cells.typedEmpty),
  kind("a cell that is a nil", held, cells.typedNil),
  kind("two cells of a row in each other's place", held, cells.typedSwapped),
  kind("the cells of a row moved by one column", ["build", "text"], cells.movedTyped),
  inBoth("a cell with another digit", reconciled, cells.printedOtherDigit),
  inBoth(
    "a cell with its last digit one larger",
    reconciled,
    cells.printedNextDigit,
    withinRounding,
  ),
  inBoth("a cell with two digits transposed", reconciled, cells.printedTransposed),
  inBoth("a cell without its last digit", reconciled, cells.printedDropped),
  inBoth("a cell with its last digit twice", reconciled, cells.printedDoubled),
  inBoth("a cell with the other sign", reconciled, cells.printedOtherSign),
  inBoth("a cell a thousand times as large", reconciled, cells.printedThousandfold),
  inBoth("a cell left empty", ["build", "reconciliation"], cells.printedEmpty),
  inBoth("a cell that is a nil", reconciled, cells.printedNil),
  inBoth("two cells of a row in each other's place", reconciled, cells.printedSwapped),
  inBoth("a comparative of another period", reconciled, cells.printedComparative),
  inBoth("a letter O for a zero", build, cells.letterForDigit),
  inBoth("a letter l for a one", build, cells.letterForOne),
  inBoth("a comma in the wrong place, such as 30,45,318", build, cells.wrongGrouping),
  inBoth("a point for a comma", build, cells.pointForComma),
  inBoth("a space within a figure", build, cells.spaceInside),
  inBoth("a space behind a figure", build, cells.trailingSpace),
  inBoth("a parenthesis that does not close", build, cells.openParenthesis),
  inBoth("an en dash for a nil", build, cells.enDash),
  inBoth("an em dash for a nil", build, cells.emDash),
  inBoth("figures of full width", build, cells.fullWidth),
  inBoth("the mark of a footnote behind a figure", build, cells.footnoteMark),
  inBoth("an amount with a percent sign", build, cells.percentSign),
];

const rowKinds: readonly Kind[] = [
  kind("a code left blank", build, rows.codeBlank),
  kind("a code that is not in the catalogue", build, rows.codeUnknown),
  kind("a code with a minus too many or too few", reconciled, rows.codeNegated),
  kind("two codes in each other's place", ["build", "reconciliation"], rows.codesSwapped),
  kind("the codes of two new lines swapped in every table", build, rows.newLinesSwapped),
  kind("the code of another line of the family", ["build", "reconciliation"], rows.codeOfSibling),
  kind("a label with a letter more", held, rows.labelTyped),
  inBoth(
    "a label with a letter more",
    ["nothing"],
    rows.labelPrinted,
    "A line may be renamed; the code says what it is.",
  ),
  inBoth("a row without its label", build, rows.labelEmpty),
  kind("a row lost", held, rows.rowMissingTyped),
  inBoth("a row lost", ["build", "reconciliation"], rows.rowMissingPrinted, {
    "1Q04/revenue.tsv, line 13, Systems construction":
      "A numbered table may print a selection of lines, and no older table has this new one; the statement foots with it.",
    "1Q04/revenue.tsv, line 14, Systems operation and maintenance":
      "A numbered table may print a selection of lines, and no older table has this new one; the statement foots with it.",
  }),
  inBoth("a row twice", build, rows.rowTwice),
  inBoth("a row twice, the second with a code of its own", build, rows.rowTwiceNewCode),
  inBoth("a heading twice", build, rows.headingTwice),
  kind("two rows in each other's place", held, rows.rowsSwappedTyped),
  inBoth(
    "the figures of two rows in each other's place",
    ["build", "reconciliation"],
    rows.figuresSwapped,
  ),
  kind("an empty line between two rows", build, rows.emptyLine),
  kind("a cell more than columns", build, rows.cellTooMany),
];

const headKinds: readonly Kind[] = [
  kind("the number of a table that no other has", build, heads.numberTyped),
  kind("the number of another table", build, heads.numberTaken),
  kind("a title with a letter more", held, heads.titleTyped),
  inBoth(
    "a title with a letter more",
    ["nothing"],
    heads.titlePrinted,
    "A table may be retitled; its rows say what it is.",
  ),
  kind("another scale", held, heads.scaleTyped),
  inBoth("another scale", reconciled, heads.scalePrinted),
  kind("another period over the columns of a comparative", ["build", "text"], heads.periodTyped),
  inBoth("another period over the columns of a comparative", reconciled, heads.periodPrinted),
  kind("two periods in each other's place", ["build", "text"], heads.periodsSwappedTyped),
  inBoth("two periods in each other's place", reconciled, heads.periodsSwappedPrinted),
  kind("YoY and QoQ in each other's place", held, heads.kindsSwappedTyped),
  kind("a period that is later than the release", build, heads.laterPeriod),
  kind("a period over two columns", build, heads.samePeriod),
  kind("the last column lost", ["build", "text"], heads.columnMissing),
  kind("a table lost", build, heads.tableMissingTyped),
  inBoth("a table lost", build, heads.tableMissingPrinted),
  kind("a table under an unknown name", build, heads.tableUnknown),
  kind("two tables in each other's file", build, heads.filesSwapped),
];

const textKinds: readonly Kind[] = [
  kind("a date or a rate of the release", held, text.typedDates),
  inBoth("a date or a translated period of the release, far off", build, text.farDates),
  inBoth(
    "a date of the release, a day off",
    ["nothing"],
    text.nearDates,
    "Both are days on which a release is published, or a rate is taken.",
  ),
  inBoth("the rate of the dollars", reconciled, text.wrongRate),
  kind("a figure of the guidance in prose alone", build, guidance.guidanceTyped),
  inBoth("guidance: scale, ends, year, period, whether new", build, guidance.guidanceBoth),
  inBoth(
    "an expected figure a quarter larger",
    ["nothing"],
    guidance.guidanceUnseen,
    "Only the text has it, and it is of the right size.",
  ),
  kind("a figure, a word or a row of the running text", held, text.textTyped),
  inBoth(
    "a figure of the running text, its line, period, column or sign",
    reconciled,
    text.textBoth,
  ),
];

const anyStage = ["build", "text", "reconciliation"] as const;

const listKinds: readonly Kind[] = [
  kind("a file missing", build, lists.missingFiles),
  kind("an empty file", build, lists.emptyFiles),
  kind("a column misspelled", build, lists.misspelledHeads),
  kind("a row twice", build, lists.repeatedRows),
  kind("the cells of a row moved by one column", build, lists.movedCells),
  kind("the last row lost", anyStage, lists.removedRows, {
    "heads.tsv, last row": "A table without heads is shown under our own names of its columns.",
    "notes.tsv, last row": ownWords,
    "remarks.tsv, last row": ownWords,
    "passed-over.tsv, last row": oldText,
  }),
  kind("a word that nothing knows, in each column", anyStage, lists.unknownWords, {
    "guidance.tsv, place": ownWords,
    "items.tsv, label": ownWords,
    "items.tsv, gaap": "The names of the taxonomy are not in the repository.",
    "notes.tsv, note": ownWords,
    "omissions.tsv, reason": ownWords,
    "passed-over.tsv, near": oldText,
    "passed-over.tsv, reason": ownWords,
    "tables.tsv, name": ownWords,
  }),
  kind("an entry left blank, in each column", anyStage, lists.blanks, {
    "items.tsv, home": "The catalogue alone says which two items are one fact.",
    "items.tsv, gaap": "An item may have no name in the taxonomy.",
    "notes.tsv, item": "A note may be about the whole table.",
    "restatements.tsv, bridge": "A bridge is not required.",
  }),
  kind("the entry of another row, in each column", anyStage, lists.othersWords, {
    "exceptions.tsv, reason": ownWords,
    "guidance.tsv, place": ownWords,
    "items.tsv, gaap": "The names of the taxonomy are not in the repository.",
    "notes.tsv, release": "Both releases have the table and the row.",
    "notes.tsv, note": ownWords,
    "passed-over.tsv, release": oldText,
    "passed-over.tsv, printed": oldText,
    "passed-over.tsv, near": oldText,
    "passed-over.tsv, reason": ownWords,
    "remarks.tsv, kind": "Our own classification.",
    "remarks.tsv, item": "Which line a remark is shown at is ours to say.",
    "restatements.tsv, effect": "Both say that the line differs; only words tell them apart.",
    "restatements.tsv, reason": ownWords,
  }),
];

const literalKinds: readonly Kind[] = [
  kind("a slip in a table, word for word", build, literal.inTables),
  kind("a slip in the catalogue and the list of tables", build, literal.inCatalogue),
  kind("a slip in the list of releases", build, literal.inReleases),
  kind("a slip in prose or claims", build, literal.inText),
  kind("a slip in the records", build, literal.inRecords),
];

export const kinds: readonly Kind[] = [
  ...cellKinds,
  ...rowKinds,
  ...headKinds,
  ...textKinds,
  ...listKinds,
  ...literalKinds,
];
