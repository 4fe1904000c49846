import { insertOnNewSheet } from "../src/excel/insert-on-new-sheet.ts";
import { openSession } from "../workbench/excel-host/session.ts";
import { statements } from "../test/gallery/plans.ts";
import { calculated, compareWithPlan } from "../test/host/calculated.ts";
import { functions } from "../test/host/built-functions.ts";
const fills = (process.env.FILL ?? "live,spill,values").split(",") as ("live"|"spill"|"values")[];
describe("h",function(){ this.timeout(100000);
 for (const { name, planAt } of statements) if (!process.env.ONLY || process.env.ONLY.split(",").includes(name)) it(name, async()=>{
  const session=(await openSession({functions})).useAsGlobals();
  try { for (const fill of fills) { 
    const t=Date.now();
    const {plan,sheet}=await insertOnNewSheet((a)=>planAt(a,fill)); 
    const values=await calculated(session,plan,sheet); const r=compareWithPlan(plan,values);
    console.log(name,fill,r.compared,r.differing.length,Date.now()-t,"ms"); r.differing.slice(0,Number(process.env.MAX??12)).forEach(x=>console.log("   ",x.slice(0,420))); } }
  catch(e){ console.log(name,"FAILED",(e as Error).message,(e as {cause?:unknown}).cause, JSON.stringify(e).slice(0,600)); }
  finally { session.close(); }
 });});
