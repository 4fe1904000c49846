import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartRecord } from "../../excel-host/record.ts";
import type { Book } from "../../excel-host/univer/book.ts";
import { readChart } from "./chart-data.ts";
import { chartBoxes, gridElement, type Box } from "./chart-layer.ts";
import { optionOf } from "./chart-option.ts";
import { describeChart } from "./describe-chart.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/**
 * Draws the charts of the visible sheet over its cells, from the host's record and the present values of the cells.
 * `draw` is called whenever something may have changed, and does little if nothing has.
 */
export class ChartDrawing {
  private readonly drawn = new Map<string, DrawnBox>();
  private layer: HTMLElement | undefined;

  constructor(private readonly book: Book) {}

  draw(): void {
    const sheetId = this.book.activeSheetId;
    const { charts } = this.book.overlays.of(sheetId).now;
    const seen = new Set(charts.flatMap((chart) => this.drawChart(sheetId, chart)));
    for (const [key, box] of this.drawn) {
      if (seen.has(key)) continue;
      box.remove();
      this.drawn.delete(key);
    }
  }

  /** Draws a chart once for each pane that it reaches into, and returns the keys of what is drawn. */
  private drawChart(sheetId: string, record: ChartRecord): string[] {
    const layer = this.layerInGrid();
    if (!layer) return [];
    const shown = readChart(this.book, sheetId, record);
    return chartBoxes(this.book, record.place).map(({ box, pane }, index) => {
      const key = `${sheetId} ${record.id} ${index}`;
      const drawn = this.drawn.get(key) ?? new DrawnBox(layer, index === 0);
      this.drawn.set(key, drawn);
      drawn.place(box, pane);
      drawn.show(shown);
      return key;
    });
  }

  private layerInGrid(): HTMLElement | undefined {
    const grid = gridElement(this.book);
    if (!grid) return undefined;
    if (this.layer?.parentElement !== grid) {
      this.layer = document.createElement("div");
      this.layer.className = "charts";
      grid.append(this.layer);
    }
    return this.layer;
  }
}

/** One chart on the screen. Pointer events pass through it to the grid, which scrolls and selects. */
class DrawnBox {
  private readonly element = document.createElement("div");
  private chart: ECharts | undefined;
  private shown = "";

  /** Only the first part of a chart has a description for screen readers. */
  constructor(layer: HTMLElement, speaks: boolean) {
    this.element.className = "chart";
    if (speaks) this.element.setAttribute("role", "img");
    else this.element.setAttribute("aria-hidden", "true");
    layer.append(this.element);
  }

  place({ left, top, right, bottom }: Box, pane: Box): void {
    const { style } = this.element;
    const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    const resized = style.width !== `${width}px` || style.height !== `${height}px`;
    Object.assign(style, { width: `${width}px`, height: `${height}px` });
    style.transform = `translate(${left}px, ${top}px)`;
    const cut = [pane.top - top, right - pane.right, bottom - pane.bottom, pane.left - left];
    style.clipPath = `inset(${cut.map((side) => `${Math.max(0, side)}px`).join(" ")})`;
    if (resized) this.chart?.resize();
  }

  show(drawn: ReturnType<typeof readChart>): void {
    const { width } = this.element.style;
    const state = JSON.stringify([drawn, width]);
    if (state === this.shown) return;
    this.shown = state;
    if (this.element.role === "img") this.element.setAttribute("aria-label", describeChart(drawn));
    this.chart ??= init(this.element, null, { renderer: "svg" });
    this.chart.setOption(optionOf(drawn, parseFloat(width)), true);
  }

  remove(): void {
    this.chart?.dispose();
    this.element.remove();
  }
}
