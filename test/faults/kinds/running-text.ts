// Faults in the head of a release and in its running text, in the files and in the text alike.
import { faultAt, type Fault } from "../fault.ts";
import { replaced } from "../world.ts";

const [prose, claims, releases] = ["1Q04/prose.tsv", "1Q04/claims.tsv", "releases.tsv"];

export const farDates: readonly Fault[] = [
  faultAt(
    "releases.tsv, the year of publication",
    ["releases.tsv, line 4: "],
    replaced(
      "text",
      "August 12, 2004 / New York, August 11, 2004",
      "August 12, 2005 / New York, August 11, 2005",
    ),
    replaced(releases, "2004-08-12\t2004-08-11", "2005-08-12\t2005-08-11"),
  ),
  faultAt(
    "releases.tsv, the month of the rate",
    ["releases.tsv, line 4: "],
    replaced("text", "rate on June 30, 2004", "rate on May 30, 2004"),
    replaced(releases, "2004-06-30", "2004-05-30"),
  ),
  faultAt(
    "releases.tsv, the year of the rate",
    ["releases.tsv, line 4: "],
    replaced("text", "rate on June 30, 2004", "rate on June 30, 2003"),
    replaced(releases, "108.43\t2004-06-30", "108.43\t2003-06-30"),
  ),
  faultAt(
    "releases.tsv, the day in New York",
    ["releases.tsv, line 4: "],
    replaced("text", "New York, August 11", "New York, August 1"),
    replaced(releases, "2004-08-11", "2004-08-01"),
  ),
  faultAt(
    "releases.tsv, Tokyo and New York in each other's place",
    ["releases.tsv, line 4: "],
    replaced(
      "text",
      "August 12, 2004 / New York, August 11",
      "August 11, 2004 / New York, August 12",
    ),
    replaced(releases, "2004-08-12\t2004-08-11", "2004-08-11\t2004-08-12"),
  ),
  faultAt(
    "releases.tsv, a further translated period",
    ["releases.tsv, line 4: "],
    replaced(releases, "2004-06-30\t1Q04", "2004-06-30\t1Q04 4Q03"),
  ),
  faultAt(
    "releases.tsv, another translated period",
    ["releases.tsv, line 4: "],
    replaced(releases, "2004-06-30\t1Q04", "2004-06-30\t4Q03"),
  ),
];
export const typedDates: readonly Fault[] = [
  faultAt(
    "releases.tsv, tokyo",
    ["the date of publication in Tokyo"],
    replaced(releases, "2004-08-12", "2004-08-11"),
  ),
  faultAt(
    "releases.tsv, newyork",
    ["the date of publication in New York"],
    replaced(releases, "2004-08-11", "2004-08-12"),
  ),
  faultAt("releases.tsv, rate", ["the exchange rate"], replaced(releases, "108.43", "104.83")),
  faultAt(
    "releases.tsv, rateDate",
    ["the date of the rate"],
    replaced(releases, "2004-06-30", "2004-06-29"),
  ),
];
export const nearDates: readonly Fault[] = [
  faultAt(
    "releases.tsv, the day of publication",
    [],
    replaced(
      "text",
      "August 12, 2004 / New York, August 11",
      "August 13, 2004 / New York, August 12",
    ),
    replaced(releases, "2004-08-12\t2004-08-11", "2004-08-13\t2004-08-12"),
  ),
  faultAt(
    "releases.tsv, the day of the rate",
    [],
    replaced("text", "rate on June 30, 2004", "rate on June 29, 2004"),
    replaced(releases, "2004-06-30", "2004-06-29"),
  ),
];
export const wrongRate: readonly Fault[] = [
  faultAt(
    "releases.tsv, the rate",
    ["at 103.48"],
    replaced("text", "JPY 108.43", "JPY 103.48"),
    replaced(releases, "108.43", "103.48"),
  ),
  faultAt(
    "releases.tsv, the last digit of the rate",
    ["at 108.48"],
    replaced("text", "JPY 108.43", "JPY 108.48"),
    replaced(releases, "108.43", "108.48"),
  ),
];
export const textTyped: readonly Fault[] = [
  faultAt("prose, a digit", ["Stated.GrossMarginSI"], replaced(prose, "23.8%", "28.3%")),
  faultAt(
    "prose, the qualifier lost",
    ["1.2"],
    replaced(prose, "approximately\toperating", "\toperating"),
  ),
  faultAt(
    "prose, a qualifier too many",
    ["23.8%"],
    replaced(prose, "23.8%\t\t\t", "23.8%\t\tapproximately\t"),
  ),
  faultAt(
    "prose, a row lost",
    ["3.5% in "],
    replaced(
      prose,
      "Stated.GrossMarginSI\t1Q03\t3.5%\t\t\tSystems integration earned a gross margin|1Q03\n",
      "",
    ),
  ),
  faultAt("claims, a digit", ["8,391"], replaced(claims, "8,931\tmillions", "8,391\tmillions")),
  faultAt("claims, the scale", ["8,931"], replaced(claims, "8,931\tmillions", "8,931\tthousands")),
  faultAt(
    "claims, a row lost",
    ["2,719 in "],
    replaced(
      claims,
      "Revenue.SI\t1Q04\tJPY\t2,719\tmillions\tSystems integration brought|2,719 million\n",
      "",
    ),
  ),
  faultAt(
    "claims, words of another line",
    ["2,719"],
    replaced(
      claims,
      "Systems integration brought|2,719 million",
      "Adjusted EBITDA was|2,719 million",
    ),
  ),
  faultAt(
    "remarks, a digit of the amount",
    ["883,152"],
    replaced("remarks.tsv", "\t883,125\t", "\t883,152\t"),
  ),
  faultAt(
    "a claim of the text that no row has",
    ["5,510 in "],
    replaced(
      "text",
      "Adjusted EBITDA was",
      "Connectivity brought JPY 5,510 million. Adjusted EBITDA was",
    ),
  ),
];
export const textBoth: readonly Fault[] = [
  faultAt(
    "prose, a percentage",
    ["Gross margin"],
    replaced(prose, "23.8%", "28.3%"),
    replaced("text", "23.8%", "28.3%"),
  ),
  faultAt(
    "prose, two periods in each other's place",
    ["Gross margin"],
    replaced("text", "12.5% in 4Q03", "12.5% in 1Q03"),
    replaced(
      prose,
      "VAS\t4Q03\t12.5%\t\t\tConnectivity and value-added services earned|4Q03",
      "VAS\t1Q03\t12.5%\t\t\tConnectivity and value-added services earned|1Q03",
    ),
  ),
  faultAt(
    "claims, a transposed amount",
    ["2,179"],
    replaced(
      claims,
      "2,719\tmillions\tSystems integration brought|2,719 million",
      "2,179\tmillions\tSystems integration brought|2,179 million",
    ),
    replaced("text", "brought JPY 2,719 million", "brought JPY 2,179 million"),
  ),
  faultAt(
    "claims, a percentage",
    ["19.2"],
    replaced(
      claims,
      "12.9%\t\tSystems integration brought|12.9% more",
      "19.2%\t\tSystems integration brought|19.2% more",
    ),
    replaced("text", "million, 12.9% more", "million, 19.2% more"),
  ),
  faultAt(
    "claims, dollars",
    ["84.2"],
    replaced(
      claims,
      "82.4\tmillions\tRevenues of the quarter|USD 82.4",
      "84.2\tmillions\tRevenues of the quarter|USD 84.2",
    ),
    replaced("text", "USD 82.4", "USD 84.2"),
  ),
  faultAt(
    "claims, a loss without its minus",
    ["Net income (loss)"],
    replaced(claims, "-Income.Net\t1Q04", "Income.Net\t1Q04"),
  ),
  faultAt(
    "claims, a decrease without its minus",
    ["32.1"],
    replaced(claims, "-Revenue.SI\t1Q04\tQoQ", "Revenue.SI\t1Q04\tQoQ"),
  ),
  faultAt(
    "claims, the line of another",
    ["2,719"],
    replaced(claims, "Revenue.SI\t1Q04\tJPY", "Cost.SI\t1Q04\tJPY"),
  ),
  faultAt(
    "claims, the period of another",
    ["8,931"],
    replaced(claims, "Revenue.Total\t1Q04\tJPY", "Revenue.Total\t1Q03\tJPY"),
  ),
  faultAt(
    "claims, YoY for QoQ",
    ["23.1"],
    replaced(claims, "-Revenue.Total\t1Q04\tQoQ", "-Revenue.Total\t1Q04\tYoY"),
  ),
  faultAt("claims, per share for per ADS", ["0.28"], replaced(claims, "-EPS.ADS", "-EPS.Share")),
];
