import { inBoth } from "../language/language.ts";

export const texts = inBoth(
  {
    heading: "Where a figure is from",
    select: "Select a cell with a formula of the add-in, or one that is made of such cells.",
    nothing:
      "This cell has no figure of the add-in: neither a formula of it nor one over its cells.",
    follow: "Follow the selection",
    loading: "Reading the selected cell …",
    value: "Value",
    figureOf: (label: string, period: string) => `${label}, ${period}`,
    status: "Status",
    source: "Source",
    printed: "As printed",
    around: "The printed table around it",
    whole: "Show the whole table",
    near: "Show the rows near it",
    insertTable: "Insert this printed table",
    vintages: "In each release",
    release: "Release",
    published: "Published",
    change: "Change",
    derivation: "How it is derived",
    checks: "Checks it takes part in",
    allChecks: (count: number) => `Show all ${count} in Checks`,
    noChecks: "No check uses it.",
    checking: "Reconciling …",
    standsOn: "Cells it depends on",
    cell: "Cell",
    share: "share",
    isFrozen: "frozen",
    block: (address: string) => `filled by the formula in ${address}`,
    more: (count: number) => `Show ${count} more`,
    cut: (cells: string) =>
      `${cells} cells that these depend on were not read, so there may be more. Look further, or trace one of the cells above.`,
    goFurther: "Look further",
    numbers: (count: number, cells: string) =>
      `It also depends on ${count === 1 ? "a cell that contains a number and no formula" : `${count} cells that contain a number and no formula`}: ${cells}.`,
    error: (error: string) => `Why it shows ${error}`,
    from: (address: string) => `The error comes from ${address}.`,
    notFollowed: (argument: string, what: string) =>
      `The argument ${argument} is not followed: it is calculated by ${what}.`,
    row: "Line",
    frozen: (day: string, releases: string, knownOn: string) =>
      `This cell is frozen: it contains a value${day && `, frozen on ${day}`}${releases && ` from ${releases.includes(",") ? "the releases" : "the release"} ${releases}`}${knownOn && `, as known on ${knownOn}`}.`,
    frozenStates: {
      kept: "The value has not changed since it was frozen. Below is what its stored formula asks for.",
      changed:
        "The cell or another cell of its block was changed after it was frozen. The value here may not be the figure of its source.",
      resized:
        "Cells were inserted into its block or deleted after it was frozen. The add-in cannot tell which figure this is.",
      unchecked:
        "Not every cell of its block was read, so it is not known whether a value was changed after it was frozen.",
      "reference deleted":
        "Its stored formula refers to a cell that was deleted. Its source is in its row.",
    },
    frozenNow: (value: string) =>
      `That formula now gives ${value}, because of a later release or another version of the data.`,
    sourceRow: "Go to its source row",
    about: {
      change: { YoY: "Change on the year before", QoQ: "Change on the quarter before" },
      fraction: "The first figure as a fraction of the second",
      difference: "The first figure less the second, which is the oldest release's",
      outcome: "Whether the second figure reached the first, which is guidance",
      percentage: (column: string, text: string) => `Printed as ${text} in the column ${column}.`,
      knownOn: (columns: string, day: string) => `${columns} (as known on ${day})`,
      marks: "The marks of the figure below, each with what it means:",
      noMarks: "No mark: nothing limits the use of the figure below.",
      headOfList: "The head of a column of this list. It does not refer to a figure.",
      head: (column: string, statement: string) =>
        `Head of the column ${column} of "${statement}".`,
      heads: {
        end: "Last day of the period",
        months: "Months of the period",
        status: "What all its figures have in common",
        releases: "Releases that its figures are from",
        published: "Published in Tokyo on",
        tables: "Printed tables that its figures are from",
        rate: "Yen for a US dollar",
        chain: "How the column is computed",
      },
      nothing: "nothing to say",
      note: (number: number, columns: string, statement: string) =>
        `Note ${number} to the columns ${columns} of "${statement}".`,
      noteOf: (item: string, period: string) => `It is about ${item}, ${period}:`,
      noteOfSeveral: "It is about the lines or the column that it names:",
      noNote: (columns: string, statement: string) =>
        `No further note to the columns ${columns} of "${statement}": the row is left blank.`,
      noteLeft: (columns: string, statement: string) =>
        `There are more notes to the columns ${columns} of "${statement}" than rows. Ask NOTES for more rows to see them.`,
      title: (statement: string) =>
        `Title or heading of "${statement}". It does not refer to a figure.`,
      label: (item: string, statement: string) =>
        `Label of the line ${item} of "${statement}". The figures are to its right.`,
      printedHead: "Head of a column of the printed table.",
      printedLabel: "Label of a row of the printed table.",
      printedText: "This cell of the printed table is not a figure of the catalogue.",
      noFigure: (id: string, answer: string) =>
        `IIJ.${id} does not return a figure. It returns ${answer}.`,
      tables: "Printed tables it is about:",
    },
    blockedBy: (area: string) => `It would fill ${area}. In the way:`,
    blockedByOther: (area: string) =>
      `It would fill ${area}. All cells that were read are empty: merged cells, a table, or the end of the sheet may be in the way.`,
    causes: {
      "add-in missing":
        "Excel does not know the add-in's function here. Enter the cell again, or use Repair in the place Workbook.",
      "deleted reference": "The formula refers to cells that were deleted.",
      "blocked block":
        "The result needs more cells than are free. Empty the cells that it would fill.",
      "range for one value":
        "The function takes one value here, but the argument is a range. FIGURES takes ranges.",
      "unknown name": "The formula uses a name that this workbook does not have.",
      "missing sheet": "The formula refers to a sheet that is not in this workbook.",
      "division by nothing": "The formula divides by zero or by an empty cell.",
      "text in arithmetic": "The formula calculates with a cell that contains text.",
    },
    unknown: "Excel gives no further details.",
  },
  {
    heading: "数値の出典",
    select: "アドインの数式が入ったセル、またはそれを参照するセルを選択してください。",
    nothing: "このセルにはアドインの数値がありません(アドインの数式でも、その参照でもありません)。",
    follow: "選択したセルを追う",
    loading: "選択したセルを読み込んでいます…",
    value: "値",
    figureOf: (label: string, period: string) => `${label}（${period}）`,
    status: "区分",
    source: "出典",
    printed: "記載どおりの表記",
    around: "決算短信の表の該当箇所",
    whole: "表全体を表示",
    near: "前後の行だけを表示",
    insertTable: "この表を挿入",
    vintages: "各決算短信の数値",
    release: "決算短信",
    published: "公表日",
    change: "変化",
    derivation: "算出方法",
    checks: "この数値の検算",
    allChecks: (count: number) => `検算で${count}件すべてを表示`,
    noChecks: "この数値を使う検算はありません。",
    checking: "検算しています…",
    standsOn: "もとになっているセル",
    cell: "セル",
    share: "寄与額",
    isFrozen: "固定済み",
    block: (address: string) => `${address}の数式による範囲`,
    more: (count: number) => `さらに${count}件を表示`,
    cut: (cells: string) =>
      `参照先のうち${cells}セルは確認していないため、ほかにもある可能性があります。「さらに調べる」を押すか、上のセルを選択して追ってください。`,
    goFurther: "さらに調べる",
    numbers: (count: number, cells: string) =>
      `ほかに、数式のない数値のセル${count}件（${cells}）も参照しています。`,
    error: (error: string) => `${error}になる理由`,
    from: (address: string) => `${address}で発生しています。`,
    notFollowed: (argument: string, what: string) =>
      `引数${argument}は${what}で計算されているため、追跡していません。`,
    row: "科目",
    frozen: (day: string, releases: string, knownOn: string) =>
      `このセルは固定されており、値が入っています${releases || day ? `（${[day && `固定日 ${day}`, releases && `決算短信 ${releases}`, knownOn && `基準日 ${knownOn}`].filter(Boolean).join("、")}）` : ""}。`,
    frozenStates: {
      kept: "値は固定したときのままです。以下は固定前の数式によるものです。",
      changed: "固定した後に値が変更されています。この値は元の出典の数値とは限りません。",
      resized: "固定した後に範囲内のセルが挿入または削除されています。どの数値かは特定できません。",
      unchecked: "範囲のすべてのセルは読み込んでいないため、値が変更されたかどうかは不明です。",
      "reference deleted":
        "固定前の数式が参照していたセルは削除されています。出典はその行で確認できます。",
    },
    frozenNow: (value: string) =>
      `固定前の数式の現在の結果は${value}です。その後の公表またはデータの版の違いによるものです。`,
    sourceRow: "出典の行へ移動",
    about: {
      change: { YoY: "前年同期比の増減率", QoQ: "前四半期比の増減率" },
      fraction: "1つ目の数値の、2つ目の数値に対する比率",
      difference: "1つ目の数値から、最初に公表された2つ目の数値を引いた差",
      outcome: "2つ目の数値が、1つ目の業績予想に達したかどうか",
      percentage: (column: string, text: string) => `${column}の列に${text}と記載されています。`,
      knownOn: (columns: string, day: string) => `${columns}（${day}時点）`,
      marks: "以下の数値に付いている記号とその意味：",
      noMarks: "記号はありません。以下の数値について特に注意すべき点はありません。",
      headOfList: "この一覧の列見出しです。数値ではありません。",
      head: (column: string, statement: string) => `「${statement}」の${column}列の見出しです。`,
      heads: {
        end: "期間の末日",
        months: "期間の月数",
        status: "列のすべての数値に共通する区分",
        releases: "数値の出典である決算短信",
        published: "公表日",
        tables: "数値の出典である表",
        rate: "1米ドル当たりの円",
        chain: "列の算出方法",
      },
      nothing: "該当なし",
      note: (number: number, columns: string, statement: string) =>
        `「${statement}」の${columns}列に対する注記${number}です。`,
      noteOf: (item: string, period: string) => `対象：${item}、${period}`,
      noteOfSeveral: "対象は注記に記載された科目または列です。",
      noNote: (columns: string, statement: string) =>
        `「${statement}」の${columns}列に対する注記はこれ以上ありません。この行は空欄です。`,
      noteLeft: (columns: string, statement: string) =>
        `「${statement}」の${columns}列に対する注記が行数より多くあります。すべて表示するにはNOTESの行数を増やしてください。`,
      title: (statement: string) => `「${statement}」の表題または見出しです。数値ではありません。`,
      label: (item: string, statement: string) =>
        `「${statement}」の科目${item}の名称です。数値は右の列にあります。`,
      printedHead: "決算短信の表の列見出しです。",
      printedLabel: "決算短信の表の行見出しです。",
      printedText: "このセルは科目一覧にある数値ではありません。",
      noFigure: (id: string, answer: string) =>
        `IIJ.${id}は数値を参照しません。結果は${answer}です。`,
      tables: "対象となる決算短信の表：",
    },
    blockedBy: (area: string) => `${area}に表示される結果です。次のセルが空いていません：`,
    blockedByOther: (area: string) =>
      `${area}に表示される結果です。読み込んだセルはすべて空白のため、結合セル、テーブル、またはシートの端が原因と考えられます。`,
    causes: {
      "add-in missing":
        "Excelがアドインの関数を認識していません。セルを入力し直すか、「ブック」の修復を使ってください。",
      "deleted reference": "数式が、削除されたセルを参照しています。",
      "blocked block": "結果を表示するセルが足りません。表示先のセルを空けてください。",
      "range for one value":
        "1つの値が必要な引数に範囲が指定されています。範囲はFIGURESで使えます。",
      "unknown name": "数式に、このブックにない名前が含まれています。",
      "missing sheet": "数式が、このブックにないシートを参照しています。",
      "division by nothing": "ゼロまたは空のセルで割っています。",
      "text in arithmetic": "文字列の入ったセルで計算しています。",
    },
    unknown: "Excelからこれ以上の情報は得られません。",
  },
);
