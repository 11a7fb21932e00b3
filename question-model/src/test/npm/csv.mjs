// What is in a table, by a parser that shares nothing with ours: node csv.mjs SEPARATOR < TABLE
// prints a line of JSON for each row, a list of its cells; ends with 1 if a row is not as the standard says.
import fs from "node:fs";
import { createRequire } from "node:module";

const { parse } = createRequire(import.meta.url)("papaparse");

const read = parse(fs.readFileSync(0, "utf8"), { delimiter: process.argv[2], skipEmptyLines: false });
const rows = read.data.at(-1).length === 1 && read.data.at(-1)[0] === "" ? read.data.slice(0, -1) : read.data;
read.errors.forEach((error) => console.error(`${error.row}: ${error.message}`));
rows.forEach((row) => console.log(JSON.stringify(row)));
process.exitCode = read.errors.length === 0 && rows.every((row) => row.length === rows[0].length) ? 0 : 1;
