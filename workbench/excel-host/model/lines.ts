import type { Area } from "../a1.ts";
import type { Sheet } from "../univer/sheet.ts";
import { notImplemented } from "../wire/host-error.ts";

/** More rows or columns than this are not resized or hidden: Univer holds each of them on its own. */
const MOST = 10_000;

/** The rows, or the columns, of an area. Univer's sheet ends before Excel's; lines beyond its end are as new. */
export class Lines {
  private constructor(
    readonly first: number,
    readonly count: number,
    private readonly present: () => number,
    private readonly reachTo: (count: number) => void,
  ) {}

  static rows({ row, rows }: Area, sheet: Sheet): Lines {
    const present = () => sheet.cells.getRowCount();
    const reachTo = (count: number) => {
      sheet.ensure(count, 1);
    };
    return new Lines(row, rows, present, reachTo);
  }

  static columns({ column, columns }: Area, sheet: Sheet): Lines {
    const present = () => sheet.cells.getColumnCount();
    const reachTo = (count: number) => {
      sheet.ensure(1, count);
    };
    return new Lines(column, columns, present, reachTo);
  }

  /** The value that all lines agree on, or null; `beyond` is the value of lines beyond Univer's sheet. */
  agreed<T>(of: (index: number) => T, beyond: T): T | null {
    const end = Math.min(this.first + this.count, this.present());
    const answers = new Set<T>();
    for (let index = this.first; index < end; index++) answers.add(of(index));
    if (end < this.first + this.count) answers.add(beyond);
    const [answer] = answers;
    return answers.size === 1 && answer !== undefined ? answer : null;
  }

  /** Makes Univer's sheet reach to the last of them. */
  reach(location: string): void {
    if (this.count > MOST) throw notImplemented(`${location} of ${this.count} rows or columns`);
    this.reachTo(this.first + this.count);
  }
}
