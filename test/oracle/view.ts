import { asOf, places, type Book, type Cell, type Item, type Release } from "./book.ts";
import { grouped } from "./grouped.ts";
import { keyOf, type Span } from "./span.ts";

/** A book with its cells by item, period and release, and its columns by statement. */
export class View {
  private readonly byItem: ReadonlyMap<string, readonly Cell[]>;
  private readonly byFact: ReadonlyMap<string, readonly Cell[]>;
  private readonly columns: ReadonlyMap<string, readonly Column[]>;
  private readonly age: ReadonlyMap<string, number>;

  constructor(readonly book: Book) {
    const printed = book.cells.filter(({ empty }) => !empty);
    this.byItem = grouped(printed, ({ item }) => item);
    this.byFact = grouped(book.cells, ({ item, span, release }) => fact(item, span, release));
    const columns = grouped(
      printed.filter(({ column }) => column !== "USD"),
      ({ statement }) => statement,
    );
    this.columns = new Map([...columns].map(([statement, cells]) => [statement, once(cells)]));
    this.age = new Map(book.releases.map(({ code }, at) => [code, at]));
  }

  item(code: string): Item {
    const item = this.book.items.get(code);
    if (!item) throw new Error(`${code} is not an item.`);
    return item;
  }

  release(code: string): Release | undefined {
    return this.book.releases.find((release) => release.code === code);
  }

  /** Says whether one release came out after another. */
  isNewer(code: string, than: string): boolean {
    return (this.age.get(code) ?? -1) > (this.age.get(than) ?? -1);
  }

  /** Returns the cells of an item in a column of a release, empty ones included, in the order of the tables. */
  cells(item: string, span: Span, release: string): readonly Cell[] {
    return this.byFact.get(fact(item, span, release)) ?? [];
  }

  /** Returns a print of an item in the most precise place where any release has it. */
  bestPrint(item: string): Cell | undefined {
    const cells = this.byItem.get(item) ?? [];
    return places
      .map((place) => cells.find((cell) => cell.place === place))
      .find((cell) => cell !== undefined);
  }

  /** Returns the columns of a statement: each period once for every release that prints it, oldest release first. */
  columnsOf(statement: string): readonly Column[] {
    return this.columns.get(statement) ?? [];
  }
}

/** A period as a release prints it. */
export interface Column {
  readonly span: Span;
  readonly release: string;
}

const once = (cells: readonly Cell[]): readonly Column[] => [
  ...new Map(
    cells.map(({ span, release }) => [fact("", span, release), { span, release }]),
  ).values(),
];

const fact = (item: string, span: Span, release: string): string =>
  `${item} ${keyOf(span)} ${release}`;

/** Returns a function that gives the view of a day, and of all there is where no day is given. */
export function viewsOf(book: Book): (day?: string) => View {
  const views = new Map<string | undefined, View>();
  return (day) => {
    const view = views.get(day) ?? new View(day === undefined ? book : asOf(book, day));
    views.set(day, view);
    return view;
  };
}
