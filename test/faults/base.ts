import { attempt, Failure } from "../../src/errors.ts";
import { readDataFiles } from "../../tools/check-data/data-files.ts";
import { checkFiles } from "../../tools/check-data/check-files.ts";
import { findCaught } from "./caught.ts";
import { sound } from "./world.ts";
const r = attempt(() => checkFiles(readDataFiles("data")));
console.log(r instanceof Failure ? r.message : "data ok");
console.log(findCaught(sound));
