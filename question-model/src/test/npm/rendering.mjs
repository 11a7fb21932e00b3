// Says what changed in how Markdown is rendered, by a parser that shares nothing with ours: micromark with GFM.
//
// node rendering.mjs < CHANGES.json reads [{"path", "before", "after", "changes", "safe"}] and prints a line of JSON each:
// {"path", "violations": [...], "changed": {...}}. "changes" are the words of `fix: changes:` of the rules that fixed the
// file. A violation is a part that changed though none of them says so, or, after safe fixes, something precious that is
// no longer there; "changed" counts by part what has come (+) and what has gone (-), allowed or not.
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import YAML from "yaml";

const PARTS = ["words", "text", "style", "code", "languages", "links", "html", "blocks", "headings", "choices", "fields"];
const PRECIOUS = ["code", "links", "headings", "choices"];
const STYLES = ["emphasis", "strong", "delete", "break"];
const LINKS = ["link", "image", "definition", "linkReference", "imageReference"];
const INLINE = [...STYLES, "text", "inlineCode", "link", "image", "linkReference", "imageReference", "footnoteReference"];
// A mark that is no box, such as -[x], shows its x; fixed, it is shown as a box.
const MARK = /\[\s*[xX]\s*\]/g;
const MARKUP = /<!--[^]*?(?:-->|$)|<\/?[a-zA-Z][^<>]*>/g;

/** What a reader gets of a Markdown text, by part. */
export function look(markdown) {
  const body = withoutFrontMatter(markdown);
  const parts = Object.fromEntries(PARTS.map((part) => [part, []]));
  parts.fields.push(markdown.slice(0, markdown.length - body.length));
  const shown = [];
  visit(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 0, parts, shown);
  const text = shown.filter((it) => !it.code).map((it) => it.text).join("");
  parts.text.push(text.replace(/\s+/g, " ").trim());
  parts.words.push(words(shown.map((it) => it.text).join("")));
  return parts;
}

/** What speaks against a change, and how many parts of each kind it changed. */
export function compare({ path, before, after, changes, safe }) {
  const was = look(before);
  const is = look(after);
  const violations = [];
  const changed = {};
  for (const part of PARTS) {
    const lost = without(was[part], is[part]);
    const found = without(is[part], was[part]);
    if (was[part].join("\0") !== is[part].join("\0")) {
      changed[`${part}+`] = found.length;
      changed[`${part}-`] = lost.length;
      if (!changes.includes(part)) {
        violations.push(`${part}: ${difference(lost[0], found[0])}`);
      }
    }
    const fewer = part === "links" ? is[part].length < was[part].length : lost.length > 0;
    if (safe && PRECIOUS.includes(part) && fewer) {
      violations.push(`${part} lost: ${JSON.stringify(lost[0]?.slice(0, 200))}`);
    }
  }
  return { path, violations, changed };
}

/** The same of a YAML or JSON file, each text in it as Markdown of its own; all but the texts stays. */
export function compareData({ path, before, after, changes, safe }) {
  const was = texts(before);
  const is = texts(after);
  if (was === undefined || is === undefined || was.length !== is.length) {
    return { path, violations: was === undefined ? [] : ["fields: no longer read as it was"], changed: {} };
  }
  const verdicts = was.map((text, at) => compare({ path, before: text, after: is[at], changes, safe }));
  const changed = {};
  verdicts.forEach((it) => Object.entries(it.changed).forEach(([part, n]) => (changed[part] = (changed[part] ?? 0) + n)));
  return { path, violations: verdicts.flatMap((it) => it.violations), changed };
}

/** The texts in a YAML file and the sizes of its lists and maps, in order; undefined for a file that is no YAML. */
function texts(yaml) {
  const documents = YAML.parseAllDocuments(yaml, { uniqueKeys: false, logLevel: "silent" });
  if (documents.some((document) => document.errors.length > 0)) {
    return undefined;
  }
  const found = [];
  documents.forEach((document) =>
    YAML.visit(document, {
      Scalar: (_, node) => void found.push(String(node.value)),
      Collection: (_, node) => void found.push(`${node.items.length}`),
    }),
  );
  return found;
}

function withoutFrontMatter(markdown) {
  return markdown.replace(/^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, "");
}

function visit(node, depth, parts, shown) {
  if (!INLINE.includes(node.type)) {
    const loose = node.spread === undefined ? "" : node.spread ? " loose" : " tight";
    parts.blocks.push(`${depth} ${node.type}${loose} ${node.start ?? ""}`);
    shown.push({ text: " " });
  }
  own(node, parts, shown);
  (node.children ?? []).forEach((child) => visit(child, depth + 1, parts, shown));
}

function own(node, parts, shown) {
  if (STYLES.includes(node.type)) {
    parts.style.push(`${node.type} ${words(plain(node))}`);
  } else if (LINKS.includes(node.type)) {
    parts.links.push(`${node.type} ${node.url ?? node.identifier} ${node.title ?? ""}`);
  } else if (node.type === "heading") {
    parts.headings.push(`${node.depth} ${words(plain(node))}`);
  } else if (node.type === "listItem" && typeof node.checked === "boolean") {
    parts.choices.push(`${node.checked} ${words(plain(node))}`);
  }
  leaf(node, parts, shown);
}

function leaf(node, parts, shown) {
  if (node.type === "code" || node.type === "inlineCode") {
    parts.code.push(`${node.type} ${node.value}`);
    shown.push({ text: node.value, code: true });
    if (node.lang) {
      parts.languages.push(`${node.lang} ${node.meta ?? ""}`);
    }
  } else if (node.type === "html") {
    parts.html.push(...(node.value.match(MARKUP) ?? []).map((tag) => tag.replace(/\s+/g, " ")));
    shown.push({ text: node.value.replace(MARKUP, "") });
  } else if (node.type === "text") {
    shown.push({ text: node.value });
  } else if (node.type === "break") {
    shown.push({ text: " " });
  }
}

function plain(node) {
  if (node.type === "html") {
    return node.value.replace(MARKUP, "");
  }
  return node.value ?? (node.children ?? []).map(plain).join(" ");
}

function words(text) {
  return text.replace(MARK, "").replace(/[^\p{L}\p{Nd}]/gu, "");
}

/** The members of a list that another one does not have as often. */
function without(list, other) {
  const counts = new Map();
  other.forEach((it) => counts.set(it, (counts.get(it) ?? 0) + 1));
  return list.filter((it) => {
    const left = counts.get(it) ?? 0;
    counts.set(it, left - 1);
    return left <= 0;
  });
}

/** Two parts, from a little before where they part on. */
function difference(was, is) {
  if (was === undefined || is === undefined) {
    return JSON.stringify({ was: was?.slice(0, 200), is: is?.slice(0, 200) });
  }
  let at = 0;
  while (at < was.length && was[at] === is[at]) {
    at++;
  }
  const from = Math.max(0, at - 30);
  return JSON.stringify({ was: was.slice(from, from + 120), is: is.slice(from, from + 120) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const change of JSON.parse(fs.readFileSync(0, "utf8"))) {
    const data = /\.(ya?ml|json)$/i.test(change.path);
    console.log(JSON.stringify(data ? compareData(change) : compare(change)));
  }
}
