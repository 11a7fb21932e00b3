// Reads every bank of the conformance kit by a reader that shares nothing with ours: node conformance.mjs KIT
// prints one JSON object: the name of each case, what was read, and what a checker says.
import fs from "node:fs";
import path from "node:path";
import { readBank } from "./bank-reader.mjs";

const kit = process.argv[2];
const { cases } = JSON.parse(fs.readFileSync(path.join(kit, "index.json"), "utf8"));
console.log(JSON.stringify(Object.fromEntries(cases.map(({ name }) => [name, readBank(path.join(kit, name, "bank"))]))));
