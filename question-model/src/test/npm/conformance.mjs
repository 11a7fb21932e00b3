// Reads banks by a reader that shares nothing with ours: node conformance.mjs FOLDER… prints a line of JSON for each bank,
// with what was read and what a checker says.
import { readBank } from "./bank-reader.mjs";

for (const folder of process.argv.slice(2)) {
  console.log(JSON.stringify(readBank(folder)));
}
