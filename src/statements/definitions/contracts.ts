import type { StatementDefinition } from "./definition.ts";
import { heading, line, total } from "./statement-line.ts";

export const contracts: StatementDefinition = {
  code: "Contracts",
  title: "Number of contracts",
  key: "Contracts.Dedicated",
  lines: [
    heading("Dedicated access services"),
    line("Contracts.IP64k", 2),
    line("Contracts.IP192k", 2),
    line("Contracts.IP1M", 2),
    line("Contracts.IP3M", 2),
    total("Contracts.IP", 1),
    line("Contracts.DC"),
    line("Contracts.DedicatedOther"),
    total("Contracts.Dedicated"),
    heading("Dial-up access services"),
    line("Contracts.IIJ4U"),
    line("Contracts.DialUpOther"),
    total("Contracts.DialUp"),
    heading("Bandwidth of dedicated access"),
    line("Bandwidth.Total"),
  ],
};
