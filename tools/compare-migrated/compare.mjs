// compare-migrated: compares what MigratedBanks wrote. The head of compare-migrated says more.
import fs from "node:fs";
import path from "node:path";

const PARTS = ["question", "answer", "keyPoints", "explanation", "hints", "followUps", "pitfalls", "starter", "tests", "notes"];
const KEYS = ["truth", "numeric", "accept"];
const LONGEST_TITLE = 160;
const SHOWN = 100;
/** The rules about copies, the strictest first. */
const COPIES = ["duplicate-conflicting", "duplicate-exact", "duplicate-near", "duplicate-possible"];
const EXACT = COPIES.indexOf("duplicate-exact");
const COPIED_FILE = "duplicate-file";
/** Rules that tell the first of several places, or what another rule says of the whole file: known if that one names the file. */
const OF_FILES = { "file-missing": "file-missing", "replacement-character": "encoding-invalid" };

const [out, show, ...banks] = process.argv.slice(2);
const totals = { banks: 0, questions: 0, findings: 0, all: 0, differences: 0, failed: 0 };
banks.forEach((bank, at) => compare(bank, path.join(out, String(at))));
console.log(
  `${totals.banks} banks, ${totals.questions} questions: ${totals.findings} new findings (${totals.all} with all rules on),` +
    ` ${totals.differences} differences, ${totals.failed} failures`,
);
process.exitCode = totals.findings + totals.differences + totals.failed > 0 ? 1 : 0;

function compare(bank, folder) {
  const old = questions(path.join(folder, "old-bundle"));
  if (old.length === 0) {
    return;
  }
  totals.banks++;
  totals.questions += old.length;
  const now = questions(path.join(folder, "new-bundle"));
  const errors = path.join(folder, "errors.txt");
  const failures = fs.existsSync(errors) ? [fs.readFileSync(errors, "utf8").trim()] : [];
  const origins = new Map(now.map((question) => [question.source.path, question.custom?.migratedFrom]));
  const starts = starting(old);
  const before = known(findings(folder, "old"), starts);
  const fresh = added(before, findings(folder, "new"), (file) => origins.get(file));
  const all = added(before, findings(folder, "all"), (file) => origins.get(file));
  const changed = differences(old, now, repeated(findings(folder, "old"), starts));
  totals.findings += fresh.length;
  totals.all += all.length;
  totals.differences += changed.length;
  totals.failed += failures.length;
  const lines = [
    ...failures,
    ...fresh.map((finding) => `+ ${told(finding)}`),
    ...all.filter((finding) => !fresh.some((other) => told(other) === told(finding))).map((finding) => `(+) ${told(finding)}`),
    ...changed.map((line) => `~ ${line}`),
  ];
  if (lines.length > 0) {
    console.log(`${bank}: ${fresh.length} new findings (${all.length} with all rules on), ${changed.length} differences`);
    lines.slice(0, Number(show)).forEach((line) => console.log(`  ${line}`));
  }
}

function questions(bundle) {
  const file = path.join(bundle, "questions.ndjson");
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
}

/** Finds the question of a place: the last one of the file that starts at or before the line. */
function starting(questions) {
  const files = new Map();
  questions.forEach(({ source }) => files.set(source.path, [...(files.get(source.path) ?? []), source.line]));
  return (file, line) => {
    const lines = (files.get(file) ?? []).filter((start) => start <= line);
    return lines.length === 0 ? undefined : `${file}:${Math.max(...lines)}`;
  };
}

function findings(folder, name) {
  const file = path.join(folder, `${name}.json`);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).findings : [];
}

/** What the old bank's findings name: places by rule, whole files, and which questions are copies of one another. */
function known(found, of) {
  const places = new Set();
  const rules = new Set();
  const leaders = new Map();
  const files = [];
  const others = new Set();
  let isCut = false;
  const leader = (place) => (leaders.has(place) ? leader(leaders.get(place)) : place);
  for (const finding of found) {
    const named = namedBy(finding, of);
    rules.add(finding.rule);
    others.add(`${finding.rule} ${finding.path}`);
    isCut ||= finding.rule === COPIES.at(-1) && named.length === 1;
    named.forEach((place) => places.add(`${finding.rule} ${place}`));
    if (finding.rule === COPIED_FILE) {
      files.push(new Set(named.map(fileOf)), new Set(apart(...named.map(fileOf))));
    }
    const grade = COPIES.indexOf(finding.rule);
    named.forEach((place) => {
      for (let weaker = grade; grade >= 0 && weaker < COPIES.length; weaker++) {
        const [one, other] = [leader(`${weaker} ${named[0]}`), leader(`${weaker} ${place}`)];
        if (one !== other) {
          leaders.set(other, one);
        }
      }
    });
  }
  return { places, rules, others, isCut, files, areCopies: (grade, one, other) => one !== other && leader(`${grade} ${one}`) === leader(`${grade} ${other}`) };
}

/** The questions that a finding names, as path:line of the old bank; a finding of the whole bank names none. */
function namedBy(finding, of) {
  const own = of(finding.path, finding.question?.line ?? finding.line);
  const related = (finding.related ?? []).map((other) => of(other.path, other.line));
  return [own ?? "", ...related.map((place) => place ?? "")];
}

/** The outermost folders in which two files are apart. */
function apart(one, other = "") {
  let same = 0;
  while (same < one.length && one[same] === other[same]) {
    same++;
  }
  const from = one.lastIndexOf("/", same - 1) + 1;
  return [one, other].map((file) => file.slice(0, file.indexOf("/", from) + 1));
}

function fileOf(place) {
  return place.slice(0, Math.max(0, place.lastIndexOf(":")));
}

/**
 * The findings of the new bank whose rule has none at the same question of the old one. Which of several copies is the first
 * depends on their order, which is another one in the new bank: they are known if the old bank's findings of the same rule, or
 * of a stricter one, name them as copies, or say that their files are copies.
 */
function added(before, found, of) {
  return found.filter((finding) => {
    const [first, ...related] = namedBy(finding, of);
    const grade = COPIES.indexOf(finding.rule);
    if (!finding.question || (related.length === 0 && grade >= 0)) {
      return !before.rules.has(finding.rule);
    }
    if (before.others.has(`${OF_FILES[finding.rule]} ${fileOf(first)}`)) {
      return false;
    }
    if (finding.rule === COPIES.at(-1) && before.isCut) {
      return false;
    }
    if (grade < 0 && finding.rule !== COPIED_FILE) {
      return !before.places.has(`${finding.rule} ${first}`);
    }
    const inFiles = (place) =>
      before.files.some((files) => files.has(fileOf(first)) && files.has(fileOf(place))) ||
      before.files.some((files) => apart(fileOf(first), fileOf(place)).every((folder) => folder !== "" && files.has(folder)));
    return !related.some((place) => inFiles(place) || before.areCopies(grade < 0 ? EXACT : grade, first, place));
  });
}

function told(finding) {
  return `${finding.severity} ${finding.rule} ${finding.path}:${finding.line}: ${finding.message.slice(0, 2 * SHOWN)}`;
}

/** The place where a question is asked by that where an answer sheet repeats it. */
function repeated(found, of) {
  const sheets = found.filter((finding) => finding.rule === "answer-elsewhere").map((finding) => namedBy(finding, of));
  return new Map(sheets.filter(([asked, sheet]) => asked && sheet).map(([asked, sheet]) => [sheet, asked]));
}

/** A question that an answer sheet repeats is compared as it is there. */
function differences(old, now, sheets) {
  const byPlace = new Map(now.map((question) => [question.custom?.migratedFrom, question]));
  const asked = new Set(sheets.values());
  const wanted = old.filter(({ source }) => !asked.has(`${source.path}:${source.line}`));
  const lines = wanted.flatMap((question) => {
    const place = `${question.source.path}:${question.source.line}`;
    const other = byPlace.get(sheets.get(place) ?? place);
    return other ? differing(question, other).map((line) => `${place} ${line}`) : [`${place} is gone`];
  });
  return now.length === wanted.length ? lines : [...lines, `${wanted.length} questions before, ${now.length} after`];
}

function differing(old, now) {
  const pairs = [["title", same(old.title), same(now.title)], ["type", old.type ?? "open", now.type], ["lang", old.lang || "und", now.lang]];
  KEYS.forEach((key) => pairs.push([key, JSON.stringify(old[key]), JSON.stringify(now[key])]));
  pairs.push(["choices", (old.choices ?? []).length, (now.choices ?? []).length]);
  (old.choices ?? []).forEach((choice, at) => {
    const other = now.choices?.[at] ?? {};
    pairs.push([`choice ${at + 1}`, same(choice.text), same(other.text)]);
    pairs.push([`key of choice ${at + 1}`, choice.correct ?? false, other.correct ?? false]);
    pairs.push([`explanation of choice ${at + 1}`, same(choice.explanation), same(other.explanation)]);
  });
  PARTS.forEach((part) => pairs.push([part, same(old[part]), same(now[part])]));
  return pairs.filter(([name, before, after]) => before !== after && !mayDiffer(name, before, after, old)).map(
    ([name, before, after]) => `${name}: ${around(before, after)}`,
  );
}

/** A title without the signs of bold type and links, which are no signs in a title of the new bank. */
function bare(title) {
  return title.replace(/\]\(\)/g, "").replace(/[*_~[]/g, "");
}

/** What the page of migrate says that it changes: the type of a question with choices, titles, texts that say nothing new. */
function mayDiffer(name, before, after, old) {
  if (name === "type") {
    return before === "choice" && ["single-choice", "multiple-choice"].includes(after);
  }
  const title = same(old.title);
  if (name === "title") {
    return [...old.title].length > LONGEST_TITLE || bare(before) === bare(after);
  }
  if (name === "question") {
    return (after === "" && before === title) || (([...old.title].length > LONGEST_TITLE || title.includes("]()")) && after.startsWith(title) && after.endsWith(before));
  }
  return false;
}

/**
 * A text without what the page of migrate says that it changes: levels of headings, targets of links, indentation, signs that
 * keep others plain, and at the end rules, links to the top and stray closing tags; and the end of bold type on the first line
 * whose begin was in front of the part.
 */
function same(text) {
  return String(text ?? "")
    .replace(/^(\s*[^*\n]+)\*\*[ \t]*(?=\n|$)/, "$1")
    .replace(/(?:\s|^(?:-{3,}|\*{3,}|_{3,}|>|#{1,6})|<\/(?:details|div|section|center|blockquote)>|<div>\s*<\/div>|^[^\n]*\]\(#[^()\n]*\)\W*)+(?![\s\S])/gm, "\n")
    .replace(/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, "]()")
    .replace(/((?:src|href)\s*=\s*)(?:"[^"]*"|'[^']*')/gi, "$1''")
    .replace(/^\s*#{1,6} /gm, "# ")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/[\s\u0085]+/g, " ")
    .trim();
}

function around(before, after) {
  const [left, right] = [String(before), String(after)];
  let at = 0;
  while (at < left.length && left[at] === right[at]) {
    at++;
  }
  const from = Math.max(0, at - 20);
  return `${JSON.stringify(left.slice(from, from + SHOWN))} -> ${JSON.stringify(right.slice(from, from + SHOWN))}`;
}
