import { insertOnNewSheet } from "../src/excel/insert-on-new-sheet.ts";
import { openSession } from "../workbench/excel-host/session.ts";
import { statements } from "../test/gallery/plans.ts";
import { functions } from "../test/host/built-functions.ts";
const { planAt } = statements.find(s=>s.name==="operations")!;
describe("b",function(){this.timeout(100000);it("x",async()=>{
  const session=(await openSession({functions})).useAsGlobals();
  const {sheet}=await insertOnNewSheet((a)=>planAt(a,"live"));
  const calc=session.host.book.calculation as any;
  const show=(l:string)=>console.log(l,calc.queued,JSON.stringify(calc.session.state).slice(0,300));
  show("after insert");
  const read=()=>session.run(async(c)=>{const r=c.workbook.worksheets.getItem(sheet).getRange("E3:L4").load("values");const g=c.workbook.worksheets.getItem(sheet).getRange("G1:G1").load("values");await c.sync();return JSON.stringify(r.values)+JSON.stringify(g.values)});
  let t=Date.now();
  for (const edits of [{E3:"1Q03"},{E3:"4Q02",H3:"1Q02",H12:"first",J3:"4Q03",K3:"FY2003",D4:37846},{D3:"JPYm",D4:"",E12:""}] as Record<string,unknown>[]) {
    t=Date.now();
    await session.run(async(c)=>{const s=c.workbook.worksheets.getItem(sheet);for(const [a,v] of Object.entries(edits)) s.getRange(a).values=[[v]] as never;await c.sync();});
    show("written "+(Date.now()-t)); t=Date.now(); console.log(await read(), Date.now()-t); show("read");
    await new Promise(r=>setTimeout(r,5000)); console.log("later",await read());
  }
  session.close();
});});
