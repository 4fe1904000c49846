import path from "node:path";
import type { Book, Item, Release, Remark, Term } from "./book.ts";
import { fraction } from "./fraction.ts";
import { numberIn } from "./printed-text.ts";
import { readCells } from "./read-cells.ts";
import { spanOf } from "./span.ts";
import { readRows, type Row } from "./tsv.ts";

/** Reads the folder of the figures: what every release prints and what is recorded about it. */
export function readBook(folder: string): Book {
  const rows = (name: string): readonly Row[] => readRows(path.join(folder, `${name}.tsv`));
  const items = new Map(rows("items").map((row) => [row["code"] ?? "", itemIn(row)]));
  const releases = rows("releases")
    .map(releaseIn)
    .sort((a, b) => (a.tokyo < b.tokyo ? -1 : 1));
  return {
    items,
    releases,
    cells: releases.flatMap(({ code }) => readCells(folder, code, items)),
    restatements: rows("restatements").map(({ item = "", by = "", from = "", to }) => ({
      item,
      by,
      from: spanOf(from),
      to: to ? spanOf(to) : undefined,
    })),
    redefinitions: rows("redefinitions").map(remarkIn),
    contradictions: rows("exceptions")
      .filter(({ relation }) => relation === "same figure")
      .map(remarkIn),
  };
}

function itemIn({ code = "", kind = "", unit = "", parent = "", sum = "", home = "" }: Row): Item {
  const [above] = termsIn(parent);
  const [house] = termsIn(home);
  return {
    code,
    kind,
    unit,
    ...(above && { parent: above }),
    sum: termsIn(sum),
    ...(house && { home: house }),
  };
}

/** Reads "A + B - C?": signs before, a question mark behind what may be missing. */
function termsIn(text: string): readonly Term[] {
  const terms = text.matchAll(/([+-]?) ?([A-Za-z]+\.[A-Za-z0-9&]+)(\??)/g);
  return [...terms].map(([, sign, item = "", optional]) => ({
    sign: sign === "-" ? -1n : 1n,
    item,
    optional: optional === "?",
  }));
}

function releaseIn({ code = "", tokyo = "", rate = "", translates = "" }: Row): Release {
  const spans = translates.split(" ").filter(Boolean).map(spanOf);
  return { code, tokyo, rate: numberIn(rate) ?? fraction(0n), translates: spans };
}

function remarkIn({ item = "", release = "", period = "" }: Row): Remark {
  return { item, release, span: spanOf(period) };
}
