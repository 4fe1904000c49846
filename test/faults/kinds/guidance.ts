// Faults in what a release expects: in prose, in the log and in the text.
import { faultAt, type Fault } from "../fault.ts";
import { replaced } from "../world.ts";

const [prose, guidance] = ["1Q04/prose.tsv", "guidance.tsv"];

export const guidanceBoth: readonly Fault[] = [
  faultAt(
    "guidance in millions instead of billions, in all three",
    ["guidance.tsv, line 9: "],
    replaced("text", "JPY 1.2 billion", "JPY 1.2 million"),
    replaced(prose, "1.2\tbillions", "1.2\tmillions"),
    replaced(
      guidance,
      "JPY 1.2 billion\tabout\t1,150\t1,250\tmillions",
      "JPY 1.2 million\tabout\t1,150\t1,250\tthousands",
    ),
  ),
  faultAt(
    "guidance in the scale of the log alone",
    ["guidance.tsv, line 9: "],
    replaced(guidance, "1,250\tmillions", "1,250\tthousands"),
  ),
  faultAt(
    "guidance in billions in the log alone",
    ["guidance.tsv, line 9: "],
    replaced(guidance, "1,250\tmillions", "1,250\tbillions"),
  ),
  faultAt(
    "the ends of the log are another figure's",
    ["guidance.tsv, line 9: "],
    replaced(guidance, "1,150\t1,250", "1,550\t1,650"),
  ),
  faultAt(
    "the year of the guidance, in all three",
    ["guidance.tsv, line 9: "],
    replaced("text", "fiscal 2004 operating", "fiscal 2005 operating"),
    replaced(prose, "FY2004\t1.2", "FY2005\t1.2"),
    replaced(prose, "|fiscal 2004", "|fiscal 2005"),
    replaced(guidance, "1Q04\tFY2004", "1Q04\tFY2005"),
    replaced(guidance, "maintained\tOutlook\tfiscal 2004", "new\tOutlook\tfiscal 2005"),
  ),
  faultAt(
    "guidance of a year that has ended",
    ["guidance.tsv, line 9: "],
    replaced(guidance, "1Q04\tFY2004", "1Q04\tFY2003"),
  ),
  faultAt(
    "guidance for the quarter in prose",
    ["1Q04/prose.tsv, line 7: "],
    replaced(prose, "FY2004\t1.2", "1Q04\t1.2"),
  ),
  faultAt(
    "a figure of the text for a period to come",
    ["1Q04/prose.tsv, line 2: "],
    replaced(prose, "GrossMarginSI\t1Q04", "GrossMarginSI\t2Q04"),
  ),
  faultAt(
    "guidance said to be new",
    ["guidance.tsv, line 9: "],
    replaced(guidance, "maintained\tOutlook", "new\tOutlook"),
  ),
  faultAt(
    "guidance of the wrong period in the log",
    ["1Q04/prose.tsv, line 7: "],
    replaced(guidance, "1Q04\tFY2004", "1Q04\t2Q04"),
    replaced(guidance, "maintained\tOutlook", "new\tOutlook"),
  ),
];
export const guidanceTyped: readonly Fault[] = [
  faultAt(
    "guidance in millions in prose",
    ["guidance.tsv has no entry"],
    replaced(prose, "1.2\tbillions", "1.2\tmillions"),
  ),
  faultAt(
    "another figure in prose",
    ["guidance.tsv has no entry"],
    replaced(prose, "1.2\tbillions", "2.1\tbillions"),
  ),
];
export const guidanceUnseen: readonly Fault[] = [
  faultAt(
    "1Q04/prose.tsv, Guidance.OperatingIncome",
    [],
    replaced("text", "JPY 1.2 billion", "JPY 1.5 billion"),
    replaced(prose, "1.2\tbillions", "1.5\tbillions"),
    replaced(
      guidance,
      "JPY 1.2 billion\tabout\t1,150\t1,250",
      "JPY 1.5 billion\tabout\t1,450\t1,550",
    ),
  ),
];
