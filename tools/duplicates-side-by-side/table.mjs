// Prints what each tool found: table.mjs PLANTED NAME=SECONDS=PAIRS...; PAIRS is a file of two numbers a line, or what jscpd
// reports as JSON, of whose clones every pair of lines counts. The first tool is the one that the others are compared with.
import {readFileSync} from "node:fs";

const lines = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => line.split("\t"));
const key = (one, other) => (one < other ? `${one} ${other}` : `${other} ${one}`);

function found(file) {
  if (!file.endsWith(".json")) {
    return new Set(lines(file).map(([one, other]) => key(+one, +other)));
  }
  const pairs = new Set();
  for (const {firstFile, secondFile} of JSON.parse(readFileSync(file, "utf8")).duplicates) {
    for (let at = 0; at <= firstFile.end - firstFile.start; at++) {
      const one = firstFile.start - 1 + at;
      const other = secondFile.start - 1 + at;
      if (one !== other && other < secondFile.end) {
        pairs.add(key(one, other));
      }
    }
  }
  return pairs;
}

const planted = lines(process.argv[2]);
const edits = [...new Set(planted.map(([, , edit]) => edit))].sort();
const tools = process.argv.slice(3).map((argument) => {
  const [name, seconds, file] = argument.split("=");
  return {name, seconds, pairs: found(file)};
});

function recall(pairs, wanted) {
  const hits = wanted.filter(([one, other]) => pairs.has(key(+one, +other))).length;
  return (hits / wanted.length).toFixed(2).replace(/^0/, "");
}

console.log(`| tool | CPU s | pairs | also found by the first | planted, all ${planted.length} | ${edits.join(" | ").replaceAll("_", " ")} |`);
console.log(`| --- | --: | --: | --: | --: | ${edits.map(() => "--:").join(" | ")} |`);
for (const {name, seconds, pairs} of tools) {
  const shared = [...pairs].filter((pair) => tools[0].pairs.has(pair)).length;
  const byEdit = edits.map((edit) => recall(pairs, planted.filter((copy) => copy[2] === edit)));
  console.log(`| ${name} | ${seconds} | ${pairs.size} | ${shared} | ${recall(pairs, planted)} | ${byEdit.join(" | ")} |`);
}
