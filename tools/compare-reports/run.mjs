// compare-reports run: checks banks with the installed plugin and keeps the reports. The head of compare-reports says more.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PLUGIN = { group: "io.github.questionlint", artifact: "question-lint-maven-plugin" };
const CONFIG = "question-lint.yml";
const ABOUT = "about.json";
const BASELINE = "question-lint-baseline.json";
/** How Maven reports a module that failed. Further lines of the message may follow, the last one ends with a help link. */
const FAILURE = /^\[ERROR\] Failed to execute goal .*? on project bank-(\d+): (.*)$/;
const END_OF_FAILURE = /(?:^| )-> \[Help \d+\]$/;
const ERROR_OF_JVM = /^(?:Exception in thread ".*?" |\[ERROR\] )(.*)$/m;
const UNRESOLVED = /^\[ERROR\] Plugin .* could not be resolved/m;

function settings() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "maven-repo": { type: "string" },
      checkout: { type: "string", default: ROOT },
      "own-config": { type: "boolean", default: false },
    },
  });
  const [out, ...folders] = positionals;
  if (folders.length === 0) {
    throw new Error("wanted: run OUT FOLDER...");
  }
  const missing = folders.find((folder) => !fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (missing !== undefined) {
    throw new Error(`${missing} is no folder`);
  }
  if (fs.existsSync(out) && fs.readdirSync(out).length > 0) {
    throw new Error(`${out} is not empty: reports of two runs would be mixed`);
  }
  const repository = values["maven-repo"] && path.resolve(values["maven-repo"]);
  const banks = named([...new Set(folders.map((folder) => path.resolve(folder)))]);
  const checkout = path.resolve(values.checkout);
  return { out: path.resolve(out), banks, repository, checkout, own: values["own-config"] };
}

/** Gives each folder a name: as many of the last parts of its path as no other folder shares. */
function named(folders) {
  const tail = (folder, parts) => folder.split(path.sep).filter(Boolean).slice(-parts).join("-");
  return folders.map((folder) => {
    let parts = 1;
    while (folders.some((other) => other !== folder && tail(other, parts) === tail(folder, parts))) {
      parts++;
    }
    return { folder, name: tail(folder, parts) };
  });
}

function version(checkout) {
  const pom = fs.readFileSync(path.join(checkout, "pom.xml"), "utf8");
  return pom.replace(/<parent>[^]*?<\/parent>/, "").match(/<version>(.*)<\/version>/)[1];
}

/** All rules with their severities. The page of a rule is a Markdown file whose front matter has messages and a severity. */
function rules(checkout) {
  const resources = path.join(checkout, PLUGIN.artifact, "src/main/resources");
  const files = fs.readdirSync(resources, { recursive: true }).filter((file) => file.endsWith(".md"));
  return files
    .map((file) => ({ name: path.basename(file, ".md"), front: frontMatter(path.join(resources, file)) }))
    .filter(({ front }) => /^messages:/m.test(front) && /^severity:/m.test(front))
    .map(({ name, front }) => ({ name, severity: front.match(/^severity: *(\w+)/m)[1] }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function frontMatter(file) {
  return fs.readFileSync(file, "utf8").match(/^---\r?\n([^]*?\n)---\r?\n/)?.[1] ?? "";
}

function configuration(rules) {
  const off = rules.filter((rule) => rule.severity === "none");
  return off.length === 0 ? "" : ["rules:", ...off.map((rule) => `  ${rule.name}: info`), ""].join("\n");
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** The folder that is checked: that of the bank, or a copy without the baseline, which the plugin would take into account. */
function checked(bank, { own }, work) {
  if (own || !fs.existsSync(path.join(bank.folder, BASELINE))) {
    return bank.folder;
  }
  const copy = path.join(work, "copies", bank.name);
  const filter = (from) => ![".git", BASELINE].includes(path.basename(from));
  fs.cpSync(bank.folder, copy, { recursive: true, verbatimSymlinks: true, filter });
  return copy;
}

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function pom(name, content) {
  return `<project><modelVersion>4.0.0</modelVersion><groupId>compare-reports</groupId><artifactId>${name}</artifactId>
<version>1</version><packaging>pom</packaging>${content}</project>\n`;
}

function pomOfBank(bank, { out, version, own }) {
  const ownConfig = path.join(bank.checked, CONFIG);
  const parameters = {
    directory: bank.checked,
    config: own && fs.existsSync(ownConfig) ? ownConfig : path.join(out, CONFIG),
    outputDirectory: path.join(out, bank.name),
    reports: "json",
    failOn: "never",
    cache: "false",
    lang: "en",
  };
  const configuration = Object.entries(parameters).map(([key, value]) => `<${key}>${escaped(value)}</${key}>`);
  return pom(
    `bank-${bank.id}`,
    `<build><plugins><plugin><groupId>${PLUGIN.group}</groupId><artifactId>${PLUGIN.artifact}</artifactId>
<version>${version}</version><executions><execution><id>check</id><phase>verify</phase><goals><goal>check</goal></goals>
<configuration>${configuration.join("\n")}</configuration></execution></executions></plugin></plugins></build>`,
  );
}

/** Checks banks in one Maven run, each in a module of its own; the modules of the POM are the banks. */
function check(banks, settings, work) {
  const modules = banks.map((bank) => `<module>bank-${bank.id}</module>`).join("");
  write(path.join(work, "pom.xml"), pom("banks", `<modules>${modules}</modules>`));
  banks.forEach((bank) => write(path.join(work, `bank-${bank.id}`, "pom.xml"), pomOfBank(bank, settings)));
  const repository = settings.repository ? [`-Dmaven.repo.local=${settings.repository}`] : [];
  const log = path.join(work, "maven.log");
  const output = fs.openSync(log, "w");
  // On GitHub, the plugin would add a report of its own.
  const env = { ...process.env, GITHUB_ACTIONS: "", GITHUB_STEP_SUMMARY: "" };
  const args = ["-o", "-B", "-ntp", "--fail-at-end", "-Dstyle.color=never", ...repository, "verify"];
  const { error } = spawnSync("mvn", args, { cwd: work, env, stdio: ["ignore", output, output] });
  fs.closeSync(output);
  if (error) {
    throw error;
  }
  return fs.readFileSync(log, "utf8");
}

/** What Maven says of each bank that failed. */
function errors(log) {
  const errors = new Map();
  let lines;
  for (const line of log.split("\n")) {
    const failure = line.match(FAILURE);
    if (failure) {
      lines = [];
      errors.set(Number(failure[1]), lines);
    }
    lines?.push((failure ? failure[2] : line.replace(/^\[ERROR\] ?/, "")).replace(END_OF_FAILURE, ""));
    if (END_OF_FAILURE.test(line)) {
      lines = undefined;
    }
  }
  return errors;
}

/** Keeps what Maven says of banks; those with neither a report nor an error are left. */
function left(banks, log, out) {
  const failed = errors(log);
  banks.filter((bank) => failed.has(bank.id)).forEach((bank) => keep(bank, failed.get(bank.id), out));
  return banks.filter((bank) => !failed.has(bank.id) && !fs.existsSync(path.join(out, bank.name, "report.json")));
}

function keep(bank, lines, out) {
  const text = lines.join("\n").trimEnd().replaceAll(bank.checked, bank.name);
  write(path.join(out, bank.name, "error.txt"), `${text}\n`);
}

/** Checks all banks. An error of the JVM, such as a full stack, stops Maven before the other banks and names no module. */
function checkAll(settings, work) {
  const { out, banks } = settings;
  for (let waiting = banks; waiting.length > 0; ) {
    const log = check(waiting, settings, work);
    const still = left(waiting, log, out);
    const crashed = still.filter((bank) => new RegExp(`^\\[INFO\\] bank-${bank.id} \\.+ FAILURE `, "m").test(log));
    if (UNRESOLVED.test(log) || (still.length > 0 && crashed.length === 0)) {
      throw new Error(log.split("\n").slice(-30).join("\n"));
    }
    crashed.forEach((bank) => checkAlone(bank, settings, work));
    waiting = still.filter((bank) => !crashed.includes(bank));
  }
}

function checkAlone(bank, settings, work) {
  const log = check([bank], settings, work);
  if (left([bank], log, settings.out).length > 0) {
    keep(bank, [log.match(ERROR_OF_JVM)?.[1] ?? "Maven stopped without a word"], settings.out);
  }
}

/** Prints what a bank gave; its findings. */
function summary(bank, out) {
  const [report, error] = ["report.json", "error.txt"].map((name) => path.join(out, bank.name, name));
  const findings = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, "utf8")).findings : [];
  const refused = fs.existsSync(error) ? `, ${fs.readFileSync(error, "utf8").split("\n")[0]}` : "";
  console.log(`${bank.name}: ${findings.length} findings${refused}`);
  return findings;
}

function run(settings, work) {
  const { out, checkout, banks } = settings;
  const all = rules(checkout);
  settings.version = version(checkout);
  write(path.join(out, CONFIG), configuration(all));
  banks.forEach((bank, id) => Object.assign(bank, { id, checked: checked(bank, settings, work) }));
  checkAll(settings, work);
  const found = new Set(banks.flatMap((bank) => summary(bank, out)).map((finding) => finding.rule));
  const silent = all.map((rule) => rule.name).filter((rule) => !found.has(rule));
  const off = all.filter((rule) => rule.severity === "none").length;
  const day = new Date().toISOString().slice(0, 10);
  const about = { day, version: settings.version, rules: all.length, off, silent, banks: banks.map((bank) => bank.name) };
  write(path.join(out, ABOUT), `${JSON.stringify(about, null, 2)}\n`);
  console.log(`${banks.length} banks, ${all.length} rules (${off} of them off by default), ${silent.length} without a finding`);
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), "compare-reports-"));
try {
  run(settings(), work);
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  fs.rmSync(work, { recursive: true });
}
