/** The types of charts that this host draws. */
const DRAWN: readonly string[] = [
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "BarClustered",
  "BarStacked",
];

/** How the names of Excel's other types of charts are made. */
const FAMILIES = [
  /^(3D)?(Column|Bar)(Clustered|Stacked)(100)?$/,
  /^(Cylinder|Cone|Pyramid)(Col|Bar)(Clustered|Stacked|Stacked100)?$/,
  /^(Line(Markers)?|Area)(Stacked|Stacked100)?$/,
  /^3D(Column|Line|Pie|Area|AreaStacked|AreaStacked100|PieExploded)$/,
  /^(Pie|PieOfPie|PieExploded|BarOfPie|Doughnut|DoughnutExploded)$/,
  /^XYScatter(Smooth|SmoothNoMarkers|Lines|LinesNoMarkers)?$/,
  /^(Radar|RadarMarkers|RadarFilled|Surface|SurfaceWireframe|SurfaceTopView|SurfaceTopViewWireframe)$/,
  /^(Bubble|Bubble3DEffect|StockHLC|StockOHLC|StockVHLC|StockVOHLC)$/,
  /^(Histogram|Boxwhisker|Pareto|RegionMap|Treemap|Waterfall|Sunburst|Funnel)$/,
];

/** Says whether this host draws a type, Excel alone has it, or nobody does. */
export function judgeChartType(type: unknown): "drawn" | "known" | "unknown" {
  const name = String(type);
  if (DRAWN.includes(name)) return "drawn";
  return FAMILIES.some((family) => family.test(name)) ? "known" : "unknown";
}
