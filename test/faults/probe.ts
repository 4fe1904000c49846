import { sound, withFile } from "./world.ts";
import { findCaught } from "./caught.ts";
console.log(findCaught(sound));
for (let i=0;i<5;i++){const t=process.cpuUsage(); const w={...sound}; findCaught(w); const u=process.cpuUsage(t); console.log((u.user+u.system)/1000)}
