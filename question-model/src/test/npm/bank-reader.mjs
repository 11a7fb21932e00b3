// A small reader and checker of question banks, written from docs/format.md and the JSON Schemas that belong to it. It
// shares nothing with the reader of question-model but these, so that the specification is known to be enough.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseAllDocuments, visit } from "yaml";

const SCHEMAS = "../../main/resources/io/github/questionlint/schema/";
const schema = (name) => JSON.parse(fs.readFileSync(new URL(`${SCHEMAS}${name}-1.schema.json`, import.meta.url), "utf8"));
const FRONT_MATTER = schema("question-front-matter");
const LIST = schema("question-list");
const MANIFEST = schema("question-bank");
const RESOLVED = schema("question");
const DATE = FRONT_MATTER.properties.review.properties.date;
const RETIRED = Object.values(schema("question-retired").patternProperties)[0];
const ENTRY = LIST.properties.questions.items;

const GAP = FRONT_MATTER.properties.gaps.patternProperties["^[a-z0-9]+(-[a-z0-9]+)*$"].anyOf.find((one) => one.type === "object");

const REFUSED = ["encoding-invalid", "front-matter-missing", "schema-version-unknown", "yaml-invalid", "yaml-unsupported"];
const FIELDS_OF_A_QUESTION = ["id", "lang", "type", "title", "topics", "difficulty", "status"];
const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/;
const INTEGER = /^-?(0|[1-9][0-9]{0,17})$/;
const NUMBER = /^-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?$/;

// The parts of a question in the order of the hash, and the headings that open them.
const PARTS = {
  question: "Question, Prompt, Problem, 题目, 问题, 题干, 題目, 問題, 題幹",
  choices: "Choices, Options, 选项, 選項",
  pairs: "Pairs, 配对, 连线, 配對, 連線",
  order: "Order, Right order, 顺序, 正确顺序, 順序, 正確順序",
  starter: "Starter code, 初始代码, 初始程式碼",
  answer: "Answer, Reference answer, Model answer, Solution, 答案, 参考答案, 解答, 回答, 參考答案",
  keyPoints: "Key points, Rubric, What to look for, 要点, 评分要点, 考察要点, 得分点, 要點, 評分要點, 考察要點, 得分點",
  explanation: "Explanation, Rationale, 解析, 解释, 分析, 解釋",
  hints: "Hints, 提示",
  pitfalls: "Pitfalls, Common mistakes, 常见误区, 易错点, 常見誤區, 易錯點",
  followUps: "Follow-ups, 追问, 延伸问题, 追問, 延伸問題",
  tests: "Tests, 测试, 测试用例, 測試, 測試案例",
  notes: "Notes, 备注, 编者注, 備註, 編者註",
};

// The parts that are lists of choices, pairs or steps.
const LISTS = ["choices", "pairs", "order"];

const WHITE = "[\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";
const strip = (text) => text.replace(new RegExp(`^${WHITE}+`), "").replace(new RegExp(`${WHITE}+$`), "");
const stripEnd = (text) => text.replace(new RegExp(`${WHITE}+$`), "");
const isBlank = (text) => strip(text) === "";
const lines = (text) => text.split(/\r\n|\r|\n/);

/** Everything that a bank holds, and what a checker says of it, in the words of the conformance kit. */
export function readBank(folder) {
  const problems = [];
  const report = (rule, file, line) => problems.push({ rule, path: file, line });
  const good = (file) => !problems.some((problem) => problem.path === file);
  const files = walk(folder, "").sort((a, b) => (a < b ? -1 : 1));
  const open = (name) => (files.includes(name) ? decode(folder, name, report) : undefined);

  const manifest = readYaml(open("question-bank.yaml"), "question-bank.yaml", report);
  if (manifest) {
    checked(manifest, MANIFEST, "question-bank.yaml", report);
  }
  const retired = readRetired(readYaml(open("retired.yaml"), "retired.yaml", report), report);
  const lock = open("ids.lock");
  const defaults = [get(manifest?.root, "defaults")].filter((it) => it && isMap(it.node));
  const bank = manifest && good("question-bank.yaml") ? json(manifest.root, MANIFEST) : undefined;
  const context = { report, defaults, headings: headings(bank?.sections), inBank: Boolean(manifest), bank: bank?.id };

  const found = [];
  for (const name of files) {
    if (/\.questions\.ya?ml$/.test(name)) {
      found.push(...readList(open(name), name, context));
    } else if (/\.(md|markdown|mdx)$/.test(name)) {
      found.push(...readQuestion(open(name), name, context));
    }
  }
  // What a file with a problem holds is not resolved.
  const sound = found.filter((it) => good(it.source.path) && good("question-bank.yaml"));
  const questions = sound.map((it) => it.resolve());

  const result = {};
  if (bank) {
    const { id, name, languages, license, authors, attribution, topics } = bank;
    result.bank = { id, name, languages, license, authors, attribution, topics };
  }
  result.questions = questions;
  if (retired.length > 0 && good("retired.yaml")) {
    result.retired = retired;
  }
  if (lock !== undefined) {
    result.published = lines(lock).map(strip).filter((line) => line !== "" && !line.startsWith("#"));
  }
  result.problems = told(problems);
  const known = { bank, topics: get(manifest?.root, "topics"), retired, published: lock ?? "" };
  const checks = problems.length > 0 ? [] : checkBank(sound.map((it, at) => ({ ...it, question: questions[at] })), known);
  return { ...result, checks };
}

/** The problems as the kit lists them: sorted, each once, and of a refused file only why it was refused. */
function told(problems) {
  const refused = new Set(problems.filter((it) => REFUSED.includes(it.rule)).map((it) => it.path));
  const order = (it) => [it.path, String(it.line).padStart(9, "0"), it.rule].join("\0");
  const seen = new Map();
  problems
    .filter((it) => !refused.has(it.path) || REFUSED.includes(it.rule))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((it) => (it.rule === "yaml-invalid" ? { rule: it.rule, path: it.path } : it))
    .forEach((it) => seen.set(JSON.stringify(it), it));
  return [...seen.values()];
}

/** Folders that hold no content, as docs/format.md says. */
const PASSED_OVER = [".git", ".hg", ".svn", "node_modules", ".idea", ".venv"];

function walk(folder, prefix) {
  const entries = fs.readdirSync(path.join(folder, prefix), { withFileTypes: true });
  const built = entries.some((entry) => entry.name === "pom.xml");
  return entries.flatMap((entry) => {
    const name = prefix + entry.name;
    if (PASSED_OVER.includes(entry.name) || (built && entry.name === "target")) {
      return [];
    }
    return entry.isDirectory() ? walk(folder, name + "/") : entry.isFile() ? [name] : [];
  });
}

function decode(folder, name, report) {
  const bytes = fs.readFileSync(path.join(folder, name));
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe)) {
    report("encoding-invalid", name, 1);
    return undefined;
  }
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  const lineOf = (at) => lines(text.slice(0, at)).length;
  if (!Buffer.from(text).equals(bytes) && !Buffer.from("\ufeff" + text).equals(bytes)) {
    report("encoding-invalid", name, lineOf(text.indexOf("\ufffd")));
  }
  const control = text.search(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/);
  if (control >= 0) {
    report("control-character", name, lineOf(control));
  }
  return text;
}

// ---- YAML

/** The one document of a text as {root, …}; a value is {node, line}. */
function readYaml(text, name, report, firstLine = 1) {
  if (text === undefined) {
    return undefined;
  }
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter, schema: "failsafe", uniqueKeys: false });
  const line = (at) => lineCounter.linePos(at).line + firstLine - 1;
  const [first, second] = Array.isArray(documents) ? documents : [];
  const empty = { root: { node: undefined, line: firstLine, at: line }, empty: true };
  if (!first) {
    return empty;
  }
  if (first.errors.length > 0) {
    report("yaml-invalid", name, line(first.errors[0].pos[0]));
    return empty;
  }
  if (second) {
    report("yaml-unsupported", name, line(second.contents?.range[0] ?? second.range[0]));
  }
  visit(first, {
    Node(key, node) {
      if (isAlias(node) || node.tag) {
        report("yaml-unsupported", name, line(node.range[0]));
      }
    },
    Map(key, node) {
      const keys = new Set();
      for (const { key } of node.items) {
        const at = line(key.range[0]);
        if (key.value === "<<") {
          report("yaml-unsupported", name, at);
        }
        if (keys.has(key.value)) {
          report("yaml-duplicate-key", name, at);
        }
        keys.add(key.value);
      }
    },
  });
  return first.contents ? { root: value(first.contents, line), empty: false } : empty;
}

function value(node, at) {
  return { node, at, line: at(node.range[0]) };
}

const isText = (it) => isScalar(it.node);
const text = (it) => String(it.node.value ?? "");
const isPlain = (it) => it.node.type === "PLAIN";

/** The entries of a map, the first of each key. */
function entries(it) {
  if (!it?.node || !isMap(it.node)) {
    return [];
  }
  const seen = new Set();
  return it.node.items
    .filter(({ key }) => !seen.has(key.value) && seen.add(key.value))
    .map(({ key, value: held }) => ({
      key: String(key.value),
      line: it.at(key.range[0]),
      value: held ? value(held, it.at) : { node: key.clone ? emptyText(key) : key, at: it.at, line: it.at(key.range[0]) },
    }));
}

function emptyText(key) {
  const node = key.clone();
  node.value = "";
  node.type = "PLAIN";
  return node;
}

const items = (it) => (it?.node && isSeq(it.node) ? it.node.items.map((node) => value(node, it.at)) : []);
const get = (it, key) => entries(it).find((entry) => entry.key === key)?.value;

function plain(it) {
  if (isSeq(it.node)) {
    return items(it).map(plain);
  }
  if (isMap(it.node)) {
    return Object.fromEntries(entries(it).map((entry) => [entry.key, plain(entry.value)]));
  }
  const written = text(it);
  if (isPlain(it) && (written === "true" || written === "false")) {
    return written === "true";
  }
  return isPlain(it) && NUMBER.test(written) ? Number(written) : written;
}

/** A value as JSON: a text field keeps what its author wrote, whatever it looks like. */
function json(it, shape) {
  if (isText(it)) {
    return shape?.type === "string" || shape?.enum ? text(it) : plain(it);
  }
  if (isSeq(it.node) && shape?.items) {
    return items(it).map((item) => json(item, shape.items));
  }
  if (isMap(it.node) && (shape?.properties || shape?.patternProperties)) {
    const each = Object.values(shape.patternProperties ?? {})[0];
    return Object.fromEntries(entries(it).map(({ key, value: held }) => [key, json(held, shape.properties?.[key] ?? each)]));
  }
  return plain(it);
}

// ---- what fields require

/** Refuses a later version, or reports what does not fit. */
function checked(yaml, shape, file, report, defaults = [], check = checkMap) {
  const version = get(yaml.root, "schemaVersion");
  if (version && isText(version) && /^[0-9]{1,6}$/.test(text(version)) && Number(text(version)) > 1) {
    report("schema-version-unknown", file, version.line);
  } else {
    check(yaml.root, shape, 1, defaults, (rule, line) => report(rule, file, line));
  }
}

function check(it, shape, say) {
  if (shape.anyOf) {
    check(it, alternative(it, shape), say);
    return;
  }
  const type = shape.enum ? "string" : shape.type;
  if (type === "object") {
    checkMap(it, shape, it.line, [], say);
  } else if (type === "array") {
    checkList(it, shape, say);
  } else if (type === "string") {
    checkText(it, shape, say);
  } else if (type === "boolean") {
    if (!isText(it) || !isPlain(it) || !["true", "false"].includes(text(it))) {
      say("field-type-mismatch", it.line);
    }
  } else if (type) {
    const notation = type === "integer" ? INTEGER : NUMBER;
    if (!isText(it) || !isPlain(it) || !notation.test(text(it))) {
      say("field-type-mismatch", it.line);
    } else if (Number(text(it)) < shape.minimum || Number(text(it)) > shape.maximum) {
      say("field-value-invalid", it.line);
    }
  }
}

/** Of a text, a list or a map, the shape that a value has; the first one if it has none of them. */
function alternative(it, shape) {
  const kind = isMap(it.node) ? "object" : isSeq(it.node) ? "array" : "string";
  return shape.anyOf.find((one) => one.type === kind) ?? shape.anyOf[0];
}

function checkText(it, shape, say) {
  if (!isText(it)) {
    say("field-type-mismatch", it.line);
    return;
  }
  const written = text(it);
  const length = [...written].length;
  const fits = shape.enum
    ? shape.enum.includes(written)
    : !(shape.minLength > 0 && isBlank(written)) &&
      length >= (shape.minLength ?? 0) &&
      length <= (shape.maxLength ?? Infinity) &&
      (!shape.pattern || new RegExp(shape.pattern, "u").test(written)) &&
      (shape.pattern !== DATE.pattern || isDay(written));
  if (!fits) {
    say("field-value-invalid", it.line);
  }
}

function isDay(text) {
  const day = new Date(text + "T00:00:00Z");
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function checkList(it, shape, say) {
  if (!isSeq(it.node)) {
    say("field-type-mismatch", it.line);
    return;
  }
  const all = items(it);
  if (all.length < (shape.minItems ?? 0) || all.length > (shape.maxItems ?? Infinity)) {
    say("field-value-invalid", it.line);
  }
  const seen = new Set();
  for (const item of all) {
    check(item, shape.items, say);
    if (shape.uniqueItems && isText(item) && seen.size === seen.add(text(item)).size) {
      say("field-value-invalid", item.line);
    }
  }
}

function checkMap(it, shape, place, defaults, say) {
  if (!it.node) {
    (shape.required ?? []).forEach(() => say("field-missing", place));
    return;
  }
  if (!isMap(it.node)) {
    say("field-type-mismatch", it.line);
    return;
  }
  for (const entry of entries(it)) {
    checkEntry(entry, shape, say);
  }
  const whole = (name) => get(it, name) ?? defaults.map((more) => get(more, name)).find(Boolean);
  for (const name of shape.required ?? []) {
    if (!whole(name)) {
      say("field-missing", place);
    }
  }
  for (const condition of shape.allOf ?? []) {
    checkCondition(it, whole, shape, condition, place, say);
  }
}

function checkEntry({ key, line, value: held }, shape, say) {
  if (shape.patternProperties) {
    const [pattern, each] = Object.entries(shape.patternProperties)[0];
    if (!new RegExp(pattern, "u").test(key)) {
      say("field-value-invalid", line);
    }
    check(held, each, say);
  } else if (shape.properties) {
    Object.hasOwn(shape.properties, key) ? check(held, shape.properties[key], say) : say("field-unknown", line);
  }
}

function checkCondition(it, whole, shape, condition, place, say) {
  const [name] = condition.if.required;
  const words = condition.if.properties[name].enum;
  const deciding = whole(name);
  const holds = Boolean(deciding) && (!words || (isText(deciding) && words.includes(text(deciding))));
  const demand = holds ? condition.then : condition.else;
  if (demand?.propertyNames) {
    entries(it)
      .filter(({ key }) => Object.hasOwn(shape.properties, key) && !demand.propertyNames.enum.includes(key))
      .forEach(({ line }) => say("field-not-here", line));
  } else if (holds && !words) {
    checkPlace(it, whole, shape, name, demand, say);
  } else {
    (demand?.required ?? []).filter((field) => !whole(field)).forEach(() => say("field-missing", place));
  }
}

/** A field that stands only beside another one, or beside some values of it; a default is never in the wrong place. */
function checkPlace(it, whole, shape, name, demand, say) {
  const own = entries(it).find((entry) => entry.key === name);
  for (const [field, allowed] of Object.entries(demand?.properties ?? {})) {
    const word = whole(field) && isText(whole(field)) ? text(whole(field)) : undefined;
    const missing = allowed === true ? !whole(field) : demand.required?.includes(field) && !allowed.enum.includes(word);
    const another = allowed !== true && shape.properties[field].enum?.includes(word) && !allowed.enum.includes(word);
    if (own && (missing || another)) {
      say("field-not-here", own.line);
    }
  }
}

// ---- the files of a bank

function readRetired(yaml, report) {
  if (!yaml || yaml.empty) {
    return [];
  }
  if (!isMap(yaml.root.node)) {
    report("field-type-mismatch", "retired.yaml", yaml.root.line);
  }
  return entries(yaml.root).map(({ key, line, value: held }) => {
    checkMap(held, RETIRED, line, [], (rule, at) => report(rule, "retired.yaml", at));
    const to = get(held, "to");
    const successor = to && isText(to) && !["", "null", "~"].includes(text(to)) ? { to: text(to) } : {};
    return { id: key, ...successor, reason: get(held, "reason") ? text(get(held, "reason")) : "" };
  });
}

function readList(content, file, context) {
  const yaml = readYaml(content, file, context.report);
  if (!yaml) {
    return [];
  }
  if (yaml.empty) {
    context.report("field-missing", file, 1);
    return [];
  }
  const own = get(yaml.root, "defaults");
  const defaults = [own, ...context.defaults].filter((it) => it && isMap(it.node));
  const entriesOfList = items(get(yaml.root, "questions")).filter((it) => isMap(it.node));
  checked(yaml, LIST, file, context.report, [], (root, shape, place, none, say) => {
    const frame = structuredClone(shape);
    frame.properties.questions.items = { type: "object" };
    checkMap(root, frame, place, [], say);
    entriesOfList.forEach((entry) => checkMap(entry, ENTRY, entry.line, defaults, say));
  });
  return entriesOfList.map((entry) => {
    for (const name of ["lang", "status", "difficulty"]) {
      if (![entry, ...defaults].some((map) => get(map, name))) {
        context.report("field-missing", file, entry.line);
      }
    }
    const source = { path: file, line: entry.line, format: "list" };
    const choiceLine = (at) => {
      const choice = items(get(entry, "choices"))[at];
      return (get(choice, "correct") ?? choice).line;
    };
    return { source, own: entry, defaults, choiceLine, resolve: () => resolvedEntry(entry, defaults, source, context) };
  });
}

function resolvedEntry(entry, defaults, source, context) {
  const parts = {};
  for (const part of Object.keys(PARTS)) {
    const held = get(entry, part);
    if (held && isText(held)) {
      parts[part] = strip(text(held));
    }
  }
  const listed = (part) => items(get(entry, part));
  const lists = {
    choices: listedChoices(listed("choices")),
    pairs: listed("pairs").map((it) => (isText(it) ? pair(strip(text(it))) : json(it, alternative(it, ENTRY.properties.pairs.items)))),
    order: listed("order").map((it) => strip(text(it))),
  };
  return resolved(entry, defaults, parts, lists, source, context);
}

/** What fills a gap, as a map. */
function filling(held) {
  if (!isMap(held.node)) {
    const words = isSeq(held.node) ? items(held) : [held];
    return { accept: { values: words.map(text) } };
  }
  const result = json(held, GAP);
  if (result.accept?.ignoreCase === true) {
    delete result.accept.ignoreCase;
  }
  const choices = get(held, "choices");
  return choices ? { ...result, choices: listedChoices(items(choices)) } : result;
}

/** Choices that are maps, or texts as the items of a task list. */
function listedChoices(entriesOfList) {
  const marks = entriesOfList.map((entry) => (isText(entry) ? MARK.exec(text(entry)) : undefined));
  const odd = entriesOfList.map((entry, at) => (isText(entry) && !marks[at] ? ODD_MARK.exec(text(entry)) : undefined));
  const rests = entriesOfList.map((entry, at) =>
    isText(entry) ? strip(text(entry).slice((marks[at] ?? odd[at])?.[0].length ?? 0)) : "",
  );
  const labels = rests.map((rest) => LABEL.exec(rest));
  const labelled = labels.every((label, at) => label?.slice(1).find(Boolean) === String.fromCharCode(65 + at));
  return entriesOfList.map((entry, at) => {
    if (!isText(entry)) {
      return { correct: false, ...json(entry, alternative(entry, ENTRY.properties.choices.items)) };
    }
    const label = labelled ? { label: labels[at].slice(1).find(Boolean) } : {};
    const words = labelled ? strip(rests[at].slice(labels[at][0].length)) : rests[at];
    const correct = odd[at] ? {} : { correct: Boolean(marks[at]) && isRight(marks[at]) };
    return { ...label, text: words, ...correct, ...weight(marks[at]) };
  });
}

function readQuestion(content, file, context) {
  if (content === undefined) {
    return [];
  }
  const all = lines(content);
  const isFence = (line) => /^(---|\.\.\.)[ \t]*$/.test(line);
  const closing = all.findIndex((line, at) => at > 0 && isFence(line));
  const hasFields = /^---[ \t]*$/.test(all[0]) && closing > 0;
  if (!hasFields) {
    if (context.inBank && NAME.test(path.posix.basename(file))) {
      context.report("front-matter-missing", file, 1);
    }
    return [];
  }
  const starts = lineStarts(content);
  const yaml = readYaml(content.slice(starts[1], starts[closing]), file, context.report, 2);
  const known = entries(yaml.root).filter((entry) => FIELDS_OF_A_QUESTION.includes(entry.key)).length;
  if (!context.inBank || !(NAME.test(path.posix.basename(file)) || known >= 2)) {
    return [];
  }
  const [, id, lang] = NAME.exec(path.posix.basename(file)) ?? [];
  const named = readYaml(id ? `{id: "${id}", lang: "${lang}"}` : "{}", file, context.report).root;
  const defaults = [named, ...context.defaults];
  checked(yaml, FRONT_MATTER, file, context.report, defaults, (root, shape, place, all, say) => {
    checkMap(root, shape, place, all, say);
    for (const name of ["id", "lang"].filter((name) => isMap(root.node) && !get(root, name))) {
      const held = all.map((map) => get(map, name)).find(Boolean);
      held ? check(held, shape.properties[name], say) : say("field-missing", place);
    }
  });
  const start = starts[closing + 1] ?? content.length;
  const body = readBody(content, start, closing + 1, context.headings, (rule, line) => context.report(rule, file, line));
  const source = { path: file, line: 1, format: "native" };
  const resolve = () => resolved(yaml.root, defaults, body.parts, body.lists, source, context);
  return [{ source, own: yaml.root, defaults, choiceLine: (at) => body.choiceLines[at], resolve }];
}

function lineStarts(content) {
  return [0, ...[...content.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

function resolved(own, defaults, parts, lists, source, context) {
  const question = { schemaVersion: 1, ...(context.bank === undefined ? {} : { bank: context.bank }) };
  for (const [name, shape] of Object.entries(RESOLVED.properties)) {
    if (["schemaVersion", "bank", "contentHash", "source"].includes(name)) {
      continue;
    }
    const held = [own, ...defaults].map((map) => get(map, name)).find(Boolean);
    if (LISTS.includes(name)) {
      lists[name].length > 0 && (question[name] = lists[name]);
    } else if (name in PARTS) {
      name in parts && (question[name] = parts[name]);
    } else if (name === "gaps") {
      held && (question.gaps = Object.fromEntries(entries(held).map((gap) => [gap.key, filling(gap.value)])));
    } else if (held) {
      question[name] = json(held, shape);
    }
  }
  question.contentHash = contentHash(question, parts);
  question.source = source;
  return question;
}

function contentHash(question, parts) {
  let all = strip(question.title ?? "") + "\n";
  for (const part of Object.keys(PARTS)) {
    if (part === "choices" && question.choices) {
      all += "choices\n";
      for (const choice of question.choices) {
        all += (choice.correct === true ? "[x] " : "[ ] ") + strip(choice.text) + "\n";
        all += choice.explanation === undefined ? "" : "> " + strip(choice.explanation) + "\n";
      }
    } else if (part === "pairs" && question.pairs) {
      const sides = ({ prompt = "", match = "" }) => strip(`${strip(prompt)} -> ${strip(match)}`);
      all += "pairs\n" + question.pairs.map((it) => sides(it) + "\n").join("");
    } else if (part === "order" && question.order) {
      all += "order\n" + question.order.map((it) => strip(it) + "\n").join("");
    } else if (!LISTS.includes(part) && part !== "notes" && part in parts) {
      all += part + "\n" + strip(parts[part]) + "\n";
    }
  }
  const normal = lines(all.normalize("NFC").replace(/(\r\n|\r|\n)$/, "")).map((line) => stripEnd(line) + "\n");
  return crypto.createHash("sha256").update(normal.join(""), "utf8").digest("hex").slice(0, 12);
}

// ---- the body of a question

function headings(more) {
  const known = new Map();
  for (const [part, names] of Object.entries(PARTS)) {
    names.split(", ").forEach((name) => known.set(folded(name), part));
  }
  for (const [part, names] of Object.entries(more ?? {})) {
    names.filter((name) => !known.has(folded(name))).forEach((name) => known.set(folded(name), part));
  }
  return known;
}

function folded(heading) {
  let name = strip(heading.normalize("NFKC").toLowerCase().replace(/[\p{So}\p{Sk}\p{Cf}\ufe00-\ufe0f]/gu, ""));
  name = name.replace(/^(\d+[.、)]|[一二三四五六七八九十]+、)\s*/, "").replace(/[:：]+$/, "");
  name = name.replace(/\s+/g, " ").trim();
  return /\p{Script=Han}/u.test(name) ? name.replaceAll(" ", "") : name;
}

function partOf(heading, known) {
  const role = heading.children
    .filter((child) => child.type === "html")
    .map((html) => /^<!--\s*role:\s*([A-Za-z-]+)\s*-->$/.exec(html.value)?.[1])
    .find(Boolean);
  const key = (name) => name.replaceAll("-", "").toLowerCase();
  return (role && Object.keys(PARTS).find((part) => key(part) === key(role))) || known.get(folded(shown(heading)));
}

function shown(node) {
  return node.type === "html" ? "" : (node.value ?? (node.children ?? []).map(shown).join(""));
}

function readBody(content, start, linesBefore, known, say) {
  const body = content.slice(start);
  const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  const blocks = fromMarkdown(body, tables).children;
  const line = (node) => node.position.start.line + linesBefore;
  const sections = [{ part: "question", from: 0, blocks: [], implied: true }];
  for (const block of blocks) {
    const current = sections[sections.length - 1];
    if (block.type !== "heading" || block.depth > 2) {
      current.blocks.push(block);
      continue;
    }
    const atx = body[block.position.start.offset] === "#";
    const part = block.depth === 2 && atx ? partOf(block, known) : undefined;
    if (!part) {
      say(block.depth === 2 && atx ? "section-unknown" : "section-invalid", line(block));
      continue;
    }
    current.to = block.position.start.offset;
    sections.push({ part, from: block.position.end.offset, blocks: [], line: line(block) });
  }
  sections[sections.length - 1].to = body.length;
  const parts = {};
  let choiceLines = [];
  const lists = { choices: [], pairs: [], order: [] };
  for (const section of sections.filter((it) => !it.implied || it.blocks.length > 0)) {
    if (section.part in parts) {
      say("section-invalid", section.line);
    }
    parts[section.part] = outdented(trimmed(body.slice(section.from, section.to)), section.blocks);
    if (LISTS.includes(section.part)) {
      const found = section.blocks.filter((block) => block.type === "list");
      if (found.length > 1) {
        say("section-invalid", line(found[1]));
      }
      if (section.part === "choices") {
        ({ choices: lists.choices, choiceLines } = readChoices(body, found, line, say));
      } else {
        const texts = found.flatMap((list) => list.children).map((item) => itemText(body, item));
        lists[section.part] = section.part === "pairs" ? texts.map(pair) : texts;
      }
    }
  }
  return { parts, lists, choiceLines };
}

const trimmed = (text) => text.replace(/^[ \t\r\n]*[\r\n](?=[ \t]*[^ \t\r\n])/, "").replace(/[ \t\r\n]+$/, "");

function outdented(text, blocks) {
  const code = blocks[0]?.type === "code" && /^( {4}|\t)/.test(text);
  const indents = lines(text)
    .filter((line) => !isBlank(line))
    .map((line) => new RegExp(`^${WHITE}*`).exec(line)[0]);
  const shared = indents.reduce(sharedStart, indents[0] ?? "");
  return code || shared === "" ? text : lines(text).map((line) => (isBlank(line) ? "" : line.slice(shared.length))).join("\n");
}

function sharedStart(one, two) {
  let at = 0;
  while (at < one.length && one[at] === two[at]) {
    at++;
  }
  return one.slice(0, at);
}

const MARK = /^\\?\[(?:([ xX])|([xX]?) ?(-?(?:100|[0-9]{1,2}(?:\.[0-9]{1,5})?))%)\\?\](?=\s|$)/;
const isRight = (mark) => /[xX]/.test(mark[1] ?? mark[2]);
const weight = (mark) => (mark?.[3] === undefined ? {} : { weight: Number(mark[3]) });
const ODD_MARK = /^(\[[^\[\]\n]{0,3}\](?![(\[:])|［[^］\n]{0,2}］|【[^】\n]{0,2}】|\[[^\[\]\n]{0,16}%\](?=\s|$))/;
const LABEL = /^(?:([A-Z])[.)](?=\s)|([A-Z])[、．：）]|（([A-Z])）|\(([A-Z])\)(?=\s))\s*/;

function readChoices(body, lists, line, say) {
  const all = lists.flatMap((list) => list.children).map((item) => begun(body, item));
  const wrong = all.findIndex((it, at) => it.label !== String.fromCharCode(65 + at));
  const written = all.filter((it) => it.label).length;
  if (wrong >= 0 && written * 2 >= all.length) {
    say("choice-labels-broken", line(all[wrong].item));
  }
  for (const list of lists) {
    const escaped = all.filter((it) => list.children.includes(it.item) && it.mark?.[0].includes("\\"));
    if (escaped.length > 0) {
      say("checkbox-malformed", line(escaped[0].item));
    }
  }
  return { choices: all.map((it) => choice(body, it, wrong < 0)), choiceLines: all.map((it) => line(it.item)) };
}

/** An item of the list with the mark and label at its start. */
function begun(body, item) {
  const first = item.children[0];
  const start = first?.position.start.offset ?? item.position.end.offset;
  const rest = first?.type === "paragraph" ? body.slice(start, item.position.end.offset) : "";
  const mark = MARK.exec(rest);
  const length = (mark ?? ODD_MARK.exec(rest))?.[0].length ?? 0;
  const from = start + length + /^[ \t]*/.exec(body.slice(start + length))[0].length;
  const label = LABEL.exec(first?.type === "paragraph" ? body.slice(from, item.position.end.offset) : "");
  return { item, start, from, mark, label: label?.slice(1).find(Boolean), labelled: label?.[0].length };
}

/** A part of an item of a list whose content starts at an offset, without the indentation of the list. */
function movedLeft(body, start, from, end) {
  const column = start - (Math.max(body.lastIndexOf("\n", start - 1), body.lastIndexOf("\r", start - 1)) + 1);
  const [first, ...more] = lines(body.slice(from, end));
  const indent = more
    .filter((line) => !isBlank(line))
    .reduce((least, line) => Math.min(least, /^[ \t]*/.exec(line)[0].length), column);
  return [first, ...more.map((line) => line.slice(Math.min(indent, /^[ \t]*/.exec(line)[0].length)))].join("\n");
}

function itemText(body, item) {
  const { children } = item;
  const start = children[0]?.position.start.offset ?? item.position.end.offset;
  const end = children[children.length - 1]?.position.end.offset ?? start;
  return strip(movedLeft(body, start, start, end));
}

/** The sides of a pair: what is before and behind the first arrow that is not within code. */
function pair(text) {
  const arrow = new RegExp(`(?:->|→)(?=${WHITE}|$)`, "y");
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "`") {
      const run = /^`+/.exec(text.slice(at))[0];
      const closing = [...text.slice(at + run.length).matchAll(/`+/g)].find((it) => it[0] === run);
      at += run.length - 1 + (closing ? closing.index + run.length : 0);
      continue;
    }
    arrow.lastIndex = at;
    const found = (at === 0 || isBlank(text[at - 1])) && arrow.exec(text);
    if (found) {
      const sides = { prompt: strip(text.slice(0, at)), match: strip(text.slice(at + found[0].length)) };
      return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== ""));
    }
    at += text[at] === "\\" ? 1 : 0;
  }
  return text === "" ? {} : { prompt: text };
}

function choice(body, it, labels) {
  const from = labels ? it.from + it.labelled : it.from;
  const quotes = it.item.children.filter((child) => child.type === "blockquote");
  const others = it.item.children.filter((child) => child.type !== "blockquote");
  const end = Math.max(from, others[others.length - 1]?.position.end.offset ?? from);
  const text = stripEnd(movedLeft(body, it.start, from, end));
  const result = { ...(labels ? { label: it.label } : {}), text, ...weight(it.mark) };
  if (it.mark) {
    result.correct = isRight(it.mark);
  }
  if (quotes.length > 0) {
    const quoted = quotes.flatMap((quote) => lines(body.slice(quote.position.start.offset, quote.position.end.offset)));
    result.explanation = strip(quoted.map((line) => line.replace(/^[ \t]*> ?/, "")).join("\n"));
  }
  return result;
}

// ---- what a checker compares

function checkBank(found, { bank, topics, retired, published }) {
  const checks = [];
  const say = (rule, it, line) => checks.push({ rule, path: it.source.path, line });
  for (const it of found) {
    checkQuestion(it, found, bank, (rule, line) => say(rule, it, line));
  }
  checkTopics(found, topics, say);
  const names = new Set(retired.map((it) => it.id));
  found.forEach((it) => [it.question.id, ...(it.question.aliases ?? [])].forEach((id) => names.add(id)));
  lines(published).forEach((line, at) => {
    const id = strip(line);
    if (id !== "" && !id.startsWith("#") && !names.has(id)) {
      say("id-vanished", { source: { path: "ids.lock" } }, at + 1);
    }
  });
  return told(checks);
}

const base = (it) => path.posix.basename(it.source.path);

function checkQuestion(it, found, bank, say) {
  const { question, source } = it;
  const place = (name) => [it.own, ...it.defaults].map((map) => get(map, name)).find(Boolean);
  if (source.format === "native" && base(it) !== `${question.id}.${question.lang}.md`) {
    say("file-name-mismatch", place("id").line);
  }
  const same = found.filter((other) => other.question.id === question.id);
  const copies = same.filter((other) => other.question.lang === question.lang);
  const keeper = copies.find((other) => base(other).split(".")[0] === question.id) ?? copies[0];
  if (keeper !== it) {
    say("id-duplicate", place("id").line);
  }
  if (bank && !bank.languages.includes(question.lang)) {
    say("lang-unknown", place("lang").line);
  }
  const { of, sourceHash } = question.translation ?? {};
  const original = same.find((other) => other.question.lang === of);
  if (of && (of === question.lang || !original)) {
    say("translation-dangling", get(place("translation"), "of").line);
  } else if (sourceHash && original.question.contentHash !== sourceHash) {
    say("translation-stale", get(place("translation"), "sourceHash").line);
  }
  checkChoices(it, say);
}

function checkChoices({ question, choiceLine }, say) {
  const choices = question.choices ?? [];
  const right = choices.flatMap((choice, at) => (choice.correct ? [at] : []));
  if (choices.length > 0 && choices.every((choice) => choice.correct === false)) {
    say("choice-none-correct", choiceLine(0));
  }
  if (question.type === "single-choice" && right.length > 1) {
    say("choice-single-many-correct", choiceLine(right[1]));
  }
}

function checkTopics(found, topics, say) {
  const parents = new Map(items(topics).map((topic) => [text(get(topic, "id")), get(topic, "parent")]));
  if (parents.size === 0) {
    return;
  }
  for (const it of found) {
    const named = [it.own, ...it.defaults].map((map) => get(map, "topics")).find(Boolean);
    items(named)
      .filter((topic) => !parents.has(text(topic)))
      .forEach((topic) => say("topic-unknown", it, topic.line));
  }
  const manifest = { source: { path: "question-bank.yaml" } };
  for (const [id, parent] of parents) {
    if (parent && (!parents.has(text(parent)) || leadsBack(id, parent, parents))) {
      say("topic-unknown", manifest, parent.line);
    }
  }
}

function leadsBack(id, parent, parents) {
  const seen = new Set();
  let at = parent;
  while (at && text(at) !== id && !seen.has(text(at))) {
    seen.add(text(at));
    at = parents.get(text(at));
  }
  return Boolean(at) && text(at) === id;
}
