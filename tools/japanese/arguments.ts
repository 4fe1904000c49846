/** The descriptions of arguments, as the catalogue has them, and their Japanese. */
export const japaneseArguments: Readonly<Record<string, string>> = {
  "Fiscal period: 4Q03 (January to March 2004), FY2003, 1H03, 9M03, LTM 3Q03, LFQ (newest quarter), or a quarter's last day.":
    "会計期間：4Q03（2004年1～3月）、FY2003、1H03、9M03、LTM 3Q03、LFQ（最新の四半期）、または四半期末の日付。",
  "Service; the total when left out.": "サービス。省略すると合計。",
  "Unit of money: JPYk (thousands, the default), JPY, JPYm, JPYbn, USD, USDk, USDm.":
    "金額の単位：JPYk（千円、省略時）、JPY、JPYm（百万円）、JPYbn（十億円）、USD、USDk、USDm。",
  "latest (default), first, a release such as 1Q03 (only what it printed), a date (as known on that day), or both: 1Q03@2003-12-31.":
    "latest（最新、省略時）、first（最初）、1Q03 などの決算短信（その資料の値のみ）、日付（その日に公表済みの値）、または両方：1Q03@2003-12-31。",
  "S&M, G&A, R&D or AllCosts.":
    "S&M（販売費）、G&A（一般管理費）、R&D（研究開発費）、AllCosts（費用合計）。",
  "Level; Net when left out.": "利益の段階。省略すると Net（当期純利益）。",
  "Gross (default), ConnectivityVAS, SI, Equipment, Operating, EBITDA or Net.":
    "Gross（売上総利益率、省略時）、ConnectivityVAS、SI、Equipment、Operating、EBITDA、Net。",
  "Share (default) or ADS.": "Share（1株当たり、省略時）または ADS。",
  "Total (default), Leases or Purchases.":
    "Total（合計、省略時）、Leases（リース）、Purchases（購入）。",
  "CashFlow (default), or EBITDA: without note issue cost.":
    "CashFlow（省略時）、または EBITDA（社債発行費の償却を除く）。",
  "Line of the balance sheet.": "貸借対照表の項目。",
  "Line of the statement of cash flows.": "キャッシュ・フロー計算書の項目。",
  "Service; Dedicated when left out.": "サービス。省略すると Dedicated（専用線接続）。",
  "Total (default), Dedicated or DC.":
    "Total（合計、省略時）、Dedicated（専用線接続）、DC（データセンター）。",
  "Item of the catalogue, Family.Code, such as Revenue.SI; IIJ.ITEMS() lists them.":
    "項目コード。Revenue.SI のように「分類.コード」。一覧は IIJ.ITEMS()。",
  "What to show if the release prints the statement without this line, such as n.p.; other errors stay errors.":
    "決算短信の計算書にその行がない場合に表示する値（n.p. など）。他の場合はエラーのままです。",
  "Periods: a range, an array, one period or several with commas.":
    "期間：範囲、配列、1つの期間、またはコンマ区切りの複数の期間。",
  "Items such as Revenue.SI: a range, an array, one item or several with commas; IIJ.ITEMS() lists them.":
    "Revenue.SI などの項目コード：範囲、配列、1つの項目、またはコンマ区切りの複数の項目。一覧は IIJ.ITEMS()。",
  "YoY (default): on the year before; QoQ: on the quarter before.":
    "YoY（前年同期比、省略時）または QoQ（前四半期比）。",
  "Statement, such as Operations.": "Operations（損益計算書）などの計算書。",
  'Periods: "1Q03:4Q03" for every reported quarter between, a comma list, a range or an array; 4Q02@1Q03 pins a release or a date, 4Q03 YoY shows a change (YoY, QoQ, Share, Difference, USDk).':
    '期間："1Q03:4Q03"（間の公表済み四半期全て）、カンマ区切り、範囲または配列。4Q02@1Q03 は決算短信や日付を固定し、4Q03 YoY は増減を示します（YoY、QoQ、Share、Difference、USDk）。',
  "Release, such as 1Q03.": "1Q03 などの決算短信。",
  "1 to 10, IS, IS-FY, BS, CF or CF-FY.": "表の番号：1～10、IS、IS-FY、BS、CF、CF-FY。",
  "One row, counted below the header.": "見出しの下から数えた1行。",
  "One column, counted after the label.": "項目名の右から数えた1列。",
  "Text to look for in codes and labels.": "コードと名称の中で探す文字列。",
  "en (default) or ja.": "en（英語、省略時）または ja（日本語）。",
  "Release or date that LFQ and LFY count from, such as 1Q03 or 2003-12-31; the newest release when left out.":
    "LFQ と LFY を数える決算短信または日付（1Q03、2003-12-31 など）。省略すると最新。",
  "Release whose convenience rate is used, such as 4Q03, or latest; not a date.":
    "換算レートを使う決算短信（4Q03 など）または latest。日付は使えません。",
  "Amount in JPY, of any scale.": "円の金額（桁の単位は任意）。",
  "Part of the checks: a release, 4Q03 IS, an item, a family such as Revenue, or footing.":
    "対象：決算短信、4Q03 IS、項目、Revenue などの分類、または footing。",
  "One verdict, such as documented.": "documented などの判定の1つ。",
  "YoY, QoQ or percent, as the release prints it.":
    "決算短信に印刷された YoY、QoQ または percent。",
  "YoY, QoQ or percent: the marks of that printed percentage; the marks of the figure when left out.":
    "YoY、QoQ または percent：印刷された比率の印。省略すると数値の印。",
  "One release for all periods or one for each: latest (default), first, a release, a date, or 1Q03@2003-12-31.":
    "全ての期間に1つ、または期間ごとに1つの決算短信：latest（省略時）、first、決算短信、日付、1Q03@2003-12-31。",
  "How many rows to fill, 1 to 100; 6 when left out.": "行数（1～100）。省略すると6行。",
};
