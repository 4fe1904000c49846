import type { ICommandInfo } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
import { handleDefaultRangeChangeWithEffectRefCommands } from "@univerjs/sheets";
import { fromRange, toRange, type Area } from "../a1.ts";

/** A command that moves the cells of a sheet. */
export interface Move {
  readonly command: ICommandInfo;
  /** The name of the sheet whose cells move. */
  readonly sheet: string;
}

const lexer = new LexerTreeBuilder();

/** Where an area is after a move; undefined where it is deleted whole. */
export function movedArea(area: Area, { command }: Move): Area | undefined {
  const range = handleDefaultRangeChangeWithEffectRefCommands(toRange(area), command);
  return range ? fromRange(range) : undefined;
}

/** A formula, or an address, of a sheet after a move: its references follow their cells. */
export function movedFormula(formula: string, ownSheet: string, move: Move): string {
  return eachReference(formula, (reference) => {
    const { range, sheetName } = deserializeRangeWithSheet(reference);
    if ((sheetName || ownSheet) !== move.sheet) return reference;
    const after = handleDefaultRangeChangeWithEffectRefCommands(range, move.command);
    if (!after) return "#REF!";
    const kept = { ...range, ...after };
    return sheetName ? serializeRangeWithSheet(sheetName, kept) : serializeRange(kept);
  });
}

/** A formula after a sheet got another name. */
export function renamedFormula(formula: string, from: string, to: string): string {
  return eachReference(formula, (reference) => {
    const { range, sheetName } = deserializeRangeWithSheet(reference);
    return sheetName === from ? serializeRangeWithSheet(to, range) : reference;
  });
}

/** A formula as it reads in another cell, so many rows and columns away. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith("=") || (rows === 0 && columns === 0)) return formula;
  return lexer.moveFormulaRefOffset(formula, columns, rows);
}

function eachReference(formula: string, change: (reference: string) => string): string {
  const bare = formula.startsWith("=") ? formula : `=${formula}`;
  const nodes = lexer.sequenceNodesBuilder(bare);
  if (!nodes) return formula;
  const text = nodes
    .map((node) => {
      if (typeof node === "string") return node;
      return node.nodeType === sequenceNodeType.REFERENCE ? change(node.token) : node.token;
    })
    .join("");
  return formula.startsWith("=") ? `=${text}` : text;
}
