/** The names of the ribbon's functions, which the add-in associates with Office.actions. */
export const commands = ["InsertOperations", "InsertBalanceSheet", "InsertCashFlows"] as const;
