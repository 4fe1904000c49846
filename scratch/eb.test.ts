import { planStatement } from "../src/sheet/statement/plan-statement.ts";
import { arrangeStatement } from "../src/statements/arrange/arrange-statement.ts";
import { asKnown } from "../src/statements/columns/column.ts";
import { openingColumns } from "../src/statements/columns/opening-columns.ts";
import { definitions } from "../src/statements/definitions/gallery.ts";
import { decodeUnit } from "../src/model/unit.ts";
import { data } from "../test/dataset/held.ts";
import { contentOf } from "../src/sheet/plan/sheet-plan.ts";
describe("e",()=>{it("x",()=>{ for (const code of Object.keys(definitions) as never[]) for (const unit of ["JPY","JPYk","JPYm","JPYbn","USD","USDk","USDm"]) {
 const a=arrangeStatement(data,definitions[code],asKnown(openingColumns(data,definitions[code]),"2004-05-14"),decodeUnit(unit));
 const p=planStatement(data,a,{anchor:{row:0,column:0},insertedAt:"2004-05-15T09:30:00.000Z",fill:"live",aligned:true});
 const v=p.cells.map(r=>String(r[1]&&contentOf(r[1]))).filter(t=>t.startsWith("✘")); if(v.length) console.log(code,unit,v.join("|"), contentOf(p.cells[0]![6]!));
 } });});
