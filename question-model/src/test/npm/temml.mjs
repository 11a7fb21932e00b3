// Writes what question-model ships of Temml, which turns TeX into MathML: node temml.mjs js|css
// js: the program in ECMAScript 5, because Rhino knows no classes; css: the rules of its classes, without its font and
// its pictures, which the policy of a page does not let in.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";

const folder = path.dirname(path.dirname(createRequire(import.meta.url).resolve("temml")));
const read = (...names) => fs.readFileSync(path.join(folder, ...names), "utf8");
const { version } = JSON.parse(read("package.json"));
const head = (what) => `/*! Temml ${version}, ${what} by src/test/npm/temml.mjs.\n\n${read("LICENSE").trim()}\n*/\n`;

if (process.argv[2] === "js") {
  const options = { target: "ES5", module: "None", removeComments: true, downlevelIteration: true, newLine: "lf" };
  const script = ts.transpileModule(read("dist", "temml.min.js"), { compilerOptions: options }).outputText;
  process.stdout.write(head("made ECMAScript 5") + script.trimEnd() + "\n");
} else {
  const rules = read("dist", "Temml-Local.css")
    .replaceAll("\r", "")
    .replace(/^\/\*[^]*?\*\/\s*@font-face \{[^}]*\}\s*/, "")
    .replace(/^\.tml-cancelto \{[^]*?\n\}\n/m, "")
    .replace(/^math \.mathscr \{[^}]*\}\s*/m, "")
    .replace(/mo\.tml-prime \{\s*font-family: Temml;\s*\}/g, "");
  process.stdout.write(head("without its font and its pictures") + rules.trimEnd() + "\n");
}
