#!/usr/bin/env node
// Runs the goal fix on copies of banks, and compares each changed file with what it was by a Markdown parser that shares
// nothing with ours (micromark with GFM). Prints a table; the exit code is 1 if anything changed that should not have.
//
//   npm --prefix question-model/src/test/npm ci && mvn install -DskipTests    # once
//   tools/fix-corpora/fix-corpora.mjs FOLDER             # every folder below FOLDER is a bank; safe fixes
//   tools/fix-corpora/fix-corpora.mjs FOLDER --suggested # those of every rule that can fix
//
// Nothing in FOLDER is written. A violation is
// - a file that changed though fix names no fix of it;
// - words, text, style, code, links, HTML, blocks, headings, task-list items or front matter that changed though no rule
//   that fixed the file names them on its page under "fix: changes:" (or "safe:");
// - after safe fixes, code, a heading or a task-list item that is no longer there, or fewer links, whatever the pages say;
// - a second run that changes anything.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compare, compareData } from "../../question-model/src/test/npm/rendering.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PAGES = path.join(ROOT, "question-lint-maven-plugin/src/main/resources/io/github/questionlint/lint/rules");
const FIXED = /^\[INFO\] (.+): \d+ fixes? \((.+)\)$/;
const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What the fixes of each rule may change, from the rules' pages: under safe: where only safe ones are made. */
function changesByRule(suggested) {
  const pages = fs.readdirSync(PAGES, { recursive: true }).filter((name) => name.endsWith(".md"));
  const changes = pages.map((name) => {
    const front = fs.readFileSync(path.join(PAGES, name), "utf8").split("\n---\n")[0];
    const changes = front.match(/^ +changes: \[(.*)\]$/m);
    const safe = suggested ? null : front.match(/^ +safe: \[(.*)\]$/m);
    return [name.replace(/\.md$/, ""), (safe ?? changes)?.[1].split(/, */)];
  });
  return new Map(changes.filter(([, words]) => words));
}

/** Runs fix; which rules fixed each file, how often. */
function fix(bank, rules) {
  const version = fs.readFileSync(path.join(ROOT, "pom.xml"), "utf8").match(/<version>(.*)<\/version>/)[1];
  const goal = `io.github.questionlint:question-lint-maven-plugin:${version}:fix`;
  const args = ["-B", "-ntp", "-o", "-Dstyle.color=never", goal, `-Dquestion-lint.directory=${bank}`, "-Dquestion-lint.lang=en"];
  const log = execFileSync("mvn", [...args, `-Dquestion-lint.fixRules=${rules.join(",")}`], {
    cwd: path.dirname(bank),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const lines = log.split("\n").map((line) => line.match(FIXED)).filter(Boolean);
  return new Map(lines.map(([, file, rules]) => [named(file), rules.split(", ").map((rule) => rule.split(" "))]));
}

/** A path as it is; on the console, what cannot be seen is written as its number. */
function named(file) {
  return file.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)));
}

/** The content of every file below a folder. */
function contents(folder) {
  const files = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  const inside = files.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  return new Map(inside.map((file) => [path.relative(folder, file), fs.readFileSync(file)]));
}

function changed(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !before.has(name) || !after.has(name) || !before.get(name).equals(after.get(name)));
}

function violations(name, before, after, rules, allowed, safe) {
  if (rules === undefined || before === undefined || after === undefined) {
    return { violations: ["changed without a word"], changed: {} };
  }
  const changes = rules.flatMap(([rule]) => allowed.get(rule) ?? []);
  const texts = { before: UTF_8.decode(before), after: UTF_8.decode(after) };
  const data = /\.(ya?ml|json)$/i.test(name);
  return (data ? compareData : compare)({ path: name, ...texts, changes, safe });
}

function check(bank, allowed, suggested) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "fix-corpora-"));
  const copy = path.join(work, path.basename(bank));
  fs.cpSync(bank, copy, { recursive: true, filter: (from) => path.basename(from) !== ".git" });
  const config = path.join(copy, "question-lint.yml");
  if (!fs.existsSync(config)) {
    fs.writeFileSync(config, "allowEmpty: true\n");
  }
  const rules = suggested ? [...allowed.keys()] : [];
  const before = contents(copy);
  const fixes = fix(copy, rules);
  const after = contents(copy);
  const found = changed(before, after).map((name) => ({
    name,
    ...violations(name, before.get(name), after.get(name), fixes.get(name), allowed, !suggested),
  }));
  fix(copy, rules);
  changed(after, contents(copy)).forEach((name) =>
    found.push({ name, violations: ["changed by a second run"], changed: {} }),
  );
  fs.rmSync(work, { recursive: true });
  return { files: before.size, fixes, found };
}

function sum(pairs) {
  const counts = new Map();
  pairs.forEach(([key, count]) => counts.set(key, (counts.get(key) ?? 0) + Number(count)));
  const named = [...counts].filter(([, count]) => count > 0).sort();
  return named.map(([key, count]) => `${key} ${count}`).join(", ");
}

function print(name, { files, fixes, found }) {
  const bad = found.flatMap((file) => file.violations.map((what) => `  ${name}/${file.name}: ${what}`));
  const edits = sum([...fixes.values()].flat());
  const parts = sum(found.flatMap((file) => Object.entries(file.changed)));
  console.log(`| ${name} | ${files} | ${fixes.size} | ${edits || "none"} | ${parts || "none"} | ${bad.length} |`);
  return bad;
}

// "parts that changed": + counts what has come, - what has gone.
const [folder, option] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== "--suggested")) {
  console.error("fix-corpora.mjs FOLDER [--suggested]");
  process.exit(2);
}
console.log("| bank | files | changed | fixes | parts that changed | violations |");
console.log("| --- | --: | --: | --- | --- | --: |");
const allowed = changesByRule(option !== undefined);
const banks = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const bad = banks.flatMap((bank) =>
  print(bank.name, check(path.join(path.resolve(folder), bank.name), allowed, option !== undefined)),
);
bad.forEach((line) => console.log(line));
process.exit(bad.length > 0 ? 1 : 0);
