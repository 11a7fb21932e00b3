// compare-reports diff: compares the reports of two runs. The head of compare-reports says more.
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const FILES = ["report.json", "error.txt"];
const COUNTS = { error: "errors", warning: "warnings", info: "infos" };

function settings() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      renames: { type: "string" },
      ignore: { type: "string", default: "" },
      show: { type: "string", default: "5" },
    },
  });
  if (positionals.length !== 2 || !/^\d+$/.test(values.show)) {
    throw new Error("wanted: diff OLD NEW");
  }
  const missing = positionals.find((folder) => !fs.existsSync(path.join(folder, "about.json")));
  if (missing !== undefined) {
    throw new Error(`${missing} holds no reports of compare-reports run`);
  }
  const [old, now] = positionals;
  const ignored = new Set(values.ignore.split(",").filter(Boolean));
  return { old, now, ignored, renames: renames(values.renames), show: Number(values.show) };
}

/** New names of rules by their old ones. */
function renames(file) {
  const lines = file === undefined ? [] : fs.readFileSync(file, "utf8").split("\n");
  const pairs = lines.map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
  return new Map(
    pairs.map((line) => {
      const names = line.match(/^(\S+) +-> +(\S+)$/);
      if (!names) {
        throw new Error(`${file}: wanted "old-rule -> new-rule", not "${line}"`);
      }
      return names.slice(1);
    }),
  );
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}

/** The same value without the keys that are not compared. */
function without(value, ignored) {
  if (Array.isArray(value)) {
    return value.map((item) => without(item, ignored));
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const left = Object.entries(value).filter(([key]) => !ignored.has(key));
  return Object.fromEntries(left.map(([key, inner]) => [key, without(inner, ignored)]));
}

/**
 * A report as it is compared: its findings, each with the text by which it is compared, and the rest. Findings of a rule
 * that others were merged into count once where they are the same, and the summary counts them once too.
 */
function compared(text, { ignored, merged }, renames) {
  const { findings, ...rest } = JSON.parse(text);
  const seen = new Set();
  const left = [];
  findings.forEach((finding) => {
    const renamed = { ...finding, rule: renames.get(finding.rule) ?? finding.rule };
    const entry = { finding: renamed, rule: renamed.rule, text: JSON.stringify(without(renamed, ignored)) };
    if (merged.has(entry.rule) && seen.has(entry.text)) {
      rest.summary[COUNTS[finding.severity]]--;
      return;
    }
    seen.add(entry.text);
    left.push(entry);
  });
  return { findings: left, rest: without(rest, ignored), twice: findings.length - left.length };
}

/** The entries whose text is more often in the first list than in the second. */
function only(entries, others) {
  const counts = new Map();
  others.forEach(({ text }) => counts.set(text, (counts.get(text) ?? 0) + 1));
  return entries.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

function place({ path, line, column }) {
  return `${path}:[${line},${column}]`;
}

/** Takes those apart that have the same rule and place in both lists: they have changed. */
function changes(olds, news, ignored) {
  const key = ({ finding }) => `${finding.rule} ${place(finding)}`;
  const waiting = new Map();
  news.forEach((entry) => waiting.set(key(entry), [...(waiting.get(key(entry)) ?? []), entry]));
  const changed = [];
  const gone = olds.filter((entry) => {
    const now = waiting.get(key(entry))?.shift();
    if (now) {
      changed.push({ rule: entry.rule, old: entry, now, keys: differing(entry.finding, now.finding, ignored) });
    }
    return !now;
  });
  return { gone, come: [...waiting.values()].flat(), changed };
}

/** The keys of two objects whose values differ. */
function differing(old, now, ignored) {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.filter((key) => {
    const [one, other] = [old, now].map((object) => JSON.stringify(without({ [key]: object[key] }, ignored)));
    return one !== other;
  });
}

function shown({ finding }) {
  return `${place(finding)} ${finding.message} (${finding.rule})`;
}

function cut(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function shownChange({ old, now, keys }) {
  const values = keys.map((key) => `${key}: ${cut(old.finding[key])} -> ${cut(now.finding[key])}`);
  return `${place(old.finding)} (${old.rule}) ${values.join("; ") || "order of keys"}`;
}

/** What differs outside of the findings. */
function restDiffers(old, now) {
  if (JSON.stringify(old) === JSON.stringify(now)) {
    return [];
  }
  const values = differing(old, now, new Set()).map((key) => `${key}: ${cut(old[key])} -> ${cut(now[key])}`);
  return [values.join("; ") || "order of keys"];
}

/** Compares two reports of a bank: the verdict in words, whether they differ, lines of detail, and the findings by kind. */
function compareReports(texts, settings) {
  const { ignored, renames, show } = settings;
  const [old, now] = texts.map((text, at) => compared(text, settings, at === 0 ? renames : new Map()));
  const kinds = changes(only(old.findings, now.findings), only(now.findings, old.findings), ignored);
  const { gone, come, changed } = kinds;
  const rest = restDiffers(old.rest, now.rest);
  const result = { ...kinds, old: old.findings, now: now.findings, twice: old.twice + now.twice, lines: [] };
  if (gone.length + come.length + changed.length + rest.length > 0) {
    const counts = `${gone.length} findings only in old, ${come.length} only in new, ${changed.length} changed`;
    const verdict = rest.length > 0 ? `${counts}, and more` : counts;
    const lines = [
      ...rest.map((line) => `! ${line}`),
      ...gone.slice(0, show).map((entry) => `- ${shown(entry)}`),
      ...come.slice(0, show).map((entry) => `+ ${shown(entry)}`),
      ...changed.slice(0, show).map((change) => `~ ${shownChange(change)}`),
    ];
    return { ...result, verdict, differs: true, lines };
  }
  if (renames.size === 0 && old.findings.some(({ text }, at) => text !== now.findings[at].text)) {
    return { ...result, verdict: "same findings in another order", differs: true };
  }
  if (texts[0] === texts[1]) {
    return { ...result, verdict: "same bytes", differs: false };
  }
  if (ignored.size + renames.size === 0) {
    return { ...result, verdict: "same values in other bytes", differs: true };
  }
  return { ...result, verdict: "same but for ignored keys and new names", differs: false };
}

function compareBank(bank, settings) {
  const [report, error] = FILES.map((file) =>
    [settings.old, settings.now].map((folder) => read(path.join(folder, bank, file))),
  );
  const none = { gone: [], come: [], changed: [], old: [], now: [], twice: 0, lines: [] };
  if ([report, error].every(([old]) => old === undefined) || [report, error].every(([, now]) => now === undefined)) {
    const where = report[0] === undefined && error[0] === undefined ? "new" : "old";
    return { ...none, bank, verdict: `only in ${where}`, differs: true };
  }
  if (error[0] !== error[1]) {
    const lines = [`- ${error[0]?.trim() ?? "no error"}`, `+ ${error[1]?.trim() ?? "no error"}`];
    return { ...none, bank, verdict: "other error", differs: true, lines };
  }
  if (report[0] === undefined) {
    return { ...none, bank, verdict: "same error", differs: false };
  }
  return { bank, ...compareReports(report, settings) };
}

function banks(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Prints how many findings of each rule there are and how many differ; rules that differ come first. */
function table(results) {
  const rows = new Map();
  const count = (column, entries) =>
    entries.forEach(({ rule }) => {
      const row = rows.get(rule) ?? { rule, old: 0, now: 0, gone: 0, come: 0, changed: 0 };
      rows.set(rule, row);
      row[column]++;
    });
  results.forEach((result) =>
    ["old", "now", "gone", "come", "changed"].forEach((column) => count(column, result[column])),
  );
  const differing = ({ gone, come, changed }) => gone + come + changed;
  const sorted = [...rows.values()].sort(
    (one, other) => differing(other) - differing(one) || (one.rule < other.rule ? -1 : 1),
  );
  console.log("\n| rule | old | new | only in old | only in new | changed |");
  console.log("| --- | --: | --: | --: | --: | --: |");
  sorted.forEach(({ rule, old, now, gone, come, changed }) =>
    console.log(`| ${rule} | ${old} | ${now} | ${gone} | ${come} | ${changed} |`),
  );
}

function run(settings) {
  settings.merged = new Set(settings.renames.values());
  const [old, now] = [settings.old, settings.now].map((folder) => JSON.parse(read(path.join(folder, "about.json"))));
  if (old.day !== now.day) {
    console.log(`the reports are of two days, ${old.day} and ${now.day}: rules about dates may differ`);
  }
  const names = [...new Set([...banks(settings.old), ...banks(settings.now)])].sort();
  const results = names.map((bank) => compareBank(bank, settings));
  results.forEach(({ bank, verdict, lines }) =>
    console.log([`${bank}: ${verdict}`, ...lines.map((line) => `  ${line}`)].join("\n")),
  );
  table(results);
  const differ = results.filter((result) => result.differs).length;
  const twice = results.reduce((sum, result) => sum + result.twice, 0);
  console.log(`\n${names.length} banks, ${differ} of them differ`);
  if (settings.renames.size > 0) {
    console.log(`${twice} findings of rules with new names were there more than once, and count once`);
  }
  return differ === 0 ? 0 : 1;
}

try {
  process.exitCode = run(settings());
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
