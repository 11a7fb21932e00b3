// Turns items of QTI 2.1 into QTI 3.0, by a converter that shares nothing with ours: node qti.mjs < ITEMS.json
// reads ["<assessmentItem…", …] and prints a line of JSON for each, the converted item.
import fs from "node:fs";
import { convertQti2toQti3 } from "@citolab/qti-convert/qti-convert-node";

for (const item of JSON.parse(fs.readFileSync(0, "utf8"))) {
  console.log(JSON.stringify(await convertQti2toQti3(item)));
}
