"use strict";
// Everything of a bank comes in as text and is put into the page as text: nothing here reads it as HTML.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const PAGE = 50;
  const SVG = "http://www.w3.org/2000/svg";
  const $ = (id) => document.getElementById(id);
  const say = (key, ...args) =>
    data.words[key].replace(/\{([0-9])\}/g, (gap, at) => (at in args ? String(args[at]) : gap));
  const RANK = { error: 0, warning: 1, info: 2 };
  const number = (value) => value.toLocaleString(data.lang);

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function bar(share, kind) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 100 10");
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    for (const [width, name] of [[100, "track"], [Math.max(share * 100, share > 0 ? 1 : 0), "fill " + (kind || "")]]) {
      const rect = document.createElementNS(SVG, "rect");
      rect.setAttribute("width", width);
      rect.setAttribute("height", 10);
      rect.setAttribute("rx", 2);
      rect.setAttribute("class", name.trim());
      svg.append(rect);
    }
    return svg;
  }

  /** A table whose middle column is drawn; rows: {label, count, of, kind, pick}. */
  function chart(rows) {
    const top = Math.max(1, ...rows.map((row) => row.of || row.count));
    const body = element("tbody");
    for (const row of rows) {
      const label = row.pick ? element("button", { type: "button", class: "plain" }, row.label) : row.label;
      if (row.pick) label.addEventListener("click", row.pick);
      const amount = row.of ? number(row.count) + " / " + number(row.of) : number(row.count);
      body.append(element("tr", {},
        element("th", { scope: "row" }, label),
        element("td", {}, bar(row.count / (row.of || top), row.kind)),
        element("td", { class: "number" }, amount)));
    }
    return element("table", { class: "chart" }, body);
  }

  function card(title, rows, hint, most = 12) {
    const made = element("div", { class: "card" }, element("h3", {}, title), chart(rows.slice(0, most)));
    if (rows.length > most) {
      made.append(element("details", {},
        element("summary", {}, say("more", number(rows.length - most))), chart(rows.slice(most, most + 500))));
    }
    if (hint) made.append(element("p", {}, hint));
    return made;
  }

  // ---- overview and bank
  function pick(id, value) {
    $("filter").reset();
    $(id).value = value;
    show(0);
    $("findings-title").focus();
    $("findings").scrollIntoView();
  }

  function overview() {
    const rules = data.rules.map((rule, at) => ({
      label: rule.name, count: rule.count, kind: rule.severity, pick: () => pick("rule", at) }));
    const files = data.files.map((file, at) => ({ label: file.path, count: file.count, pick: () => pick("file", at) }));
    for (const [title, rows] of [["findingsByRule", rules], ["findingsByFile", files]]) {
      const rank = (row) => RANK[row.kind] ?? 0;
      const some = rows.filter((row) => row.count > 0).sort((a, b) => rank(a) - rank(b) || b.count - a.count);
      if (some.length > 0) $("charts").append(card(say(title), some));
    }
    trend();
    if ($("charts").children.length === 0) $("most").hidden = true;
  }

  /** Errors and warnings of the last runs, the latest first. */
  function trend() {
    const runs = data.runs.map((run) => ({
      label: run.day + " " + run.commit.slice(0, 7), day: run.day, count: run.errors + run.warnings })).reverse();
    if (runs.length < 2) return;
    const change = runs[0].count - runs[1].count;
    const key = change === 0 ? "trend.same" : change < 0 ? "trend.fewer" : "trend.more";
    $("charts").append(card(say("trend"), runs, say(key, number(Math.abs(change)), runs[1].day)));
  }

  /** Only what tells one question from another: a card of one row says nothing. */
  function coverage() {
    const rows = (counts) => counts.map(([label, count]) => ({ label: data.words["value." + label] ?? label, count }));
    for (const name of ["topics", "places", "difficulty", "languages", "status", "types"]) {
      const some = rows(data.coverage[name]);
      if (some.length > 1) $("coverage").append(card(say(name), some));
    }
    const translated = data.coverage.translated.map(([label, count, of]) => ({ label, count, of }));
    if (translated.length > 0) $("coverage").append(card(say("translated"), translated));
    const missing = data.coverage.missing;
    if (missing.length > 0) $("missing").append(untranslated(missing));
    const empty = $("coverage").children.length === 0;
    $("bank").hidden = empty;
    document.querySelector("nav [href='#bank']").hidden = empty;
  }

  function untranslated(missing) {
    const list = element("ul", { class: "columns" });
    for (const [id, languages] of missing) list.append(element("li", {}, id + ": " + languages.join(", ")));
    const made = element("details", {}, element("summary", {}, say("missing", number(data.coverage.missingCount))), list);
    if (data.coverage.missingCount > missing.length) {
      made.append(element("p", {}, say("more", number(data.coverage.missingCount - missing.length))));
    }
    return made;
  }

  // ---- findings
  const GROUPS = {
    question: { key: (finding) => finding.f + " " + (finding.q ?? ""), heading: questionHeading },
    file: { key: (finding) => finding.f, heading: (finding) => [data.files[finding.f].path], bySize: true },
    rule: { key: (finding) => finding.r, heading: ruleHeading, bySize: true },
  };
  let shown = [];
  let first = 0;

  function options(select, all, entries) {
    select.append(element("option", { value: "" }, all));
    for (const [at, label] of entries) select.append(element("option", { value: at }, label));
  }

  const viewed = () => ($("view").value === "known" ? data.known : data.findings);

  function matches() {
    const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set([...document.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const rule = $("rule").value;
    const file = $("file").value;
    return viewed().filter((finding) => severities.has(finding.s)
      && (rule === "" || finding.r === Number(rule))
      && (file === "" || finding.f === Number(file))
      && words.every((word) => text(finding).includes(word)));
  }

  function text(finding) {
    finding.text ??= [data.files[finding.f].path, data.rules[finding.r].name, finding.m,
      finding.q === undefined ? "" : data.questions[finding.q][0], (finding.e || []).join("")].join(" ").toLowerCase();
    return finding.text;
  }

  /** The address of a line where the repository is hosted, or nothing. */
  function source(path, line) {
    if (!data.source) return "";
    return data.source + path.split("/").map(encodeURIComponent).join("/") + "?plain=1#L" + line;
  }

  function place(path, line, label) {
    const address = source(path, line);
    return address
      ? element("a", { class: "path", href: address, rel: "noreferrer" }, label)
      : element("span", { class: "path" }, label);
  }

  function questionHeading(finding) {
    const path = data.files[finding.f].path;
    if (finding.q === undefined) return [path];
    const [title, line] = data.questions[finding.q];
    return [title + " ", place(path, line, path + ":" + line)];
  }

  function ruleHeading(finding) {
    const rule = data.rules[finding.r];
    return [rule.name, element("span", { class: "number" }, " – " + rule.summary)];
  }

  /** What a rule is for, from its page: its reason and what is right. */
  function about(rule) {
    const made = element("details", { class: "rule" }, element("summary", {}, rule.name));
    made.addEventListener("toggle", () => {
      if (made.children.length > 1) return;
      made.append(element("p", {}, rule.summary));
      for (const part of rule.why) made.append(element("p", {}, ...coded(part)));
      if (rule.right) made.append(element("p", {}, say("right")), element("pre", {}, rule.right));
      made.append(element("p", {}, element("a", { href: rule.page, rel: "noreferrer" }, say("rulePage"))));
    });
    return made;
  }

  /** Text with its code in backticks. */
  const coded = (part) => part.split("`").map((run, at) => (at % 2 === 1 ? element("code", {}, run) : run));

  function item(finding) {
    const rule = data.rules[finding.r];
    const path = data.files[finding.f].path;
    const made = element("li", { class: "finding " + finding.s, id: "finding-" + finding.k },
      element("p", { class: "where" },
        element("span", { class: "severity" }, say(finding.s)),
        place(path, finding.l, path + ":" + finding.l + ":" + finding.c),
        element("a", { class: "anchor", href: "#finding=" + finding.k, "aria-label": say("anchor") }, "#")),
      element("p", { class: "message" }, finding.m));
    if (finding.q !== undefined && $("group").value !== "question") {
      made.append(element("p", { class: "asked" }, data.questions[finding.q][0]));
    }
    if (finding.e) {
      const [before, marked, after] = finding.e;
      made.append(element("pre", {}, element("span", { class: "line" }, String(finding.l)),
        before, marked ? element("mark", {}, marked) : "", after));
    }
    if (finding.o) {
      made.append(element("ul", { class: "related" }, ...finding.o.map((other) => element("li", {}, ...related(other)))));
    }
    made.append(about(rule));
    return made;
  }

  function related([path, line, column, what]) {
    return what === undefined ? [path] : [place(path, line, path + ":" + line + ":" + column), " " + what];
  }

  /** Findings that belong together, those with the most severe one first. */
  function grouped(findings) {
    const by = GROUPS[$("group").value];
    const groups = new Map();
    findings.forEach((finding, at) => {
      const key = by.key(finding);
      if (!groups.has(key)) groups.set(key, { rank: RANK[finding.s], at, all: [] });
      const group = groups.get(key);
      group.rank = Math.min(group.rank, RANK[finding.s]);
      group.all.push(finding);
    });
    const size = (group) => (by.bySize ? -group.all.length : 0);
    return [...groups.values()].sort((a, b) => a.rank - b.rank || size(a) - size(b) || a.at - b.at)
      .flatMap((group) => group.all);
  }

  function list() {
    const by = GROUPS[$("group").value];
    const parts = [];
    let last;
    for (const finding of shown.slice(first, first + PAGE)) {
      const key = by.key(finding);
      if (key !== last) {
        parts.push(element("h3", {}, ...by.heading(finding)), element("ol", { class: "list" }));
        last = key;
      }
      parts[parts.length - 1].append(item(finding));
    }
    $("list").replaceChildren(...parts);
  }

  function show(from) {
    shown = grouped(matches());
    turn(from);
  }

  function turn(from) {
    first = Math.max(0, Math.min(from, shown.length - 1 - ((shown.length - 1) % PAGE)));
    list();
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    $("count").textContent = viewed().length === 0 ? say("clean") : say("count", number(shown.length), number(viewed().length));
    const left = viewed() === data.known ? data.knownLeft : data.left;
    const note = element("p", { class: "note" }, say("left", number(viewed().length), number(left)));
    $("left").replaceChildren(...(left > 0 ? [note] : []));
    $("page").textContent = say("page", number(first / PAGE + 1), number(pages));
    $("pages").hidden = pages === 1;
    $("previous").disabled = first === 0;
    $("next").disabled = first + PAGE >= shown.length;
    keep();
  }

  // ---- the address: what is shown, so that it can be sent; names instead of numbers, so that it holds for a later report
  let kept = location.hash;

  function keep() {
    const severities = [...document.querySelectorAll("[name=severity]:checked")].map((box) => box.value);
    const entries = {
      view: $("view").value === "known" ? "known" : "",
      search: $("search").value.trim(),
      severity: severities.length === 3 ? "" : severities.join(",") || "none",
      rule: $("rule").value === "" ? "" : data.rules[$("rule").value].name,
      file: $("file").value === "" ? "" : data.files[$("file").value].path,
      group: $("group").value === "question" ? "" : $("group").value,
      page: first === 0 ? "" : String(first / PAGE + 1),
    };
    const words = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== "")).toString();
    if (words === "" && !kept.includes("=")) return;
    kept = "#" + (words || "findings");
    history.replaceState(null, "", kept);
  }

  function restore() {
    kept = location.hash;
    if (!kept.includes("=")) return;
    const asked = new URLSearchParams(kept.slice(1));
    if (asked.has("finding")) {
      goTo(asked.get("finding"));
      return;
    }
    const index = (entries, name) => String(entries.findIndex((entry) => (entry.name ?? entry.path) === name));
    $("filter").reset();
    if (data.known.length > 0 && asked.get("view") === "known") $("view").value = "known";
    if (asked.has("search")) $("search").value = asked.get("search");
    if (asked.has("severity")) {
      const severities = asked.get("severity").split(",");
      document.querySelectorAll("[name=severity]").forEach((box) => box.checked = severities.includes(box.value));
    }
    for (const [id, entries] of [["rule", data.rules], ["file", data.files]]) {
      if (asked.has(id)) $(id).value = index(entries, asked.get(id));
      if ($(id).selectedIndex < 0) $(id).value = "";
    }
    if (asked.get("group") in GROUPS) $("group").value = asked.get("group");
    show(((Number.parseInt(asked.get("page") ?? "1", 10) || 1) - 1) * PAGE);
    $("findings").scrollIntoView({ behavior: "instant" });
  }

  function goTo(id) {
    const isIt = (finding) => finding.k === id;
    $("filter").reset();
    if (!data.findings.some(isIt) && data.known.some(isIt)) $("view").value = "known";
    const words = kept;
    show(0);
    const at = shown.findIndex(isIt);
    if (at < 0) return;
    turn(at - (at % PAGE));
    kept = words;
    history.replaceState(null, "", kept);
    const found = $("finding-" + id);
    found.classList.add("here");
    found.scrollIntoView({ block: "center", behavior: "instant" });
  }

  function listen() {
    let timer = 0;
    $("search").addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(0), 120);
    });
    $("filter").addEventListener("change", (event) => {
      if (event.target.id !== "search") show(0);
    });
    $("filter").addEventListener("submit", (event) => event.preventDefault());
    $("all").addEventListener("click", () => {
      $("filter").reset();
      show(0);
    });
    for (const [id, step] of [["previous", -PAGE], ["next", PAGE]]) {
      $(id).addEventListener("click", () => {
        turn(first + step);
        $("count").scrollIntoView();
      });
    }
    addEventListener("hashchange", () => {
      if (location.hash !== kept) restore();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        event.preventDefault();
        $("search").focus();
      }
    });
  }

  function findings() {
    if (data.findings.length === 0 && data.known.length === 0) {
      $("count").textContent = say("clean");
      return;
    }
    options($("rule"), say("all"), data.rules.map((rule, at) => [at, rule.name]));
    options($("file"), say("all"), data.files.map((file, at) => [at, file.path]));
    $("views").hidden = data.known.length === 0;
    $("fields").open = matchMedia("(min-width: 40rem)").matches;
    $("filter").hidden = false;
    listen();
    if (location.hash.includes("=")) restore();
    if (shown.length === 0 && !location.hash.includes("=")) show(0);
  }

  // ---- duplicates: what differs from the first copy, by the longest common subsequence of words
  const tokens = (value) => (value.match(/\p{Script=Han}|[\p{L}\p{N}_]+|\s+|./gsu) || []).slice(0, 600);

  function common(a, b) {
    const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        table[i][j] = a[i] === b[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
      }
    }
    return table;
  }

  function differing(a, b) {
    const table = common(a, b);
    const marks = [new Set(), new Set()];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        i++;
        j++;
      } else if (j === b.length || (i < a.length && table[i + 1][j] >= table[i][j + 1])) marks[0].add(i++);
      else marks[1].add(j++);
    }
    return marks;
  }

  function marked(words, set) {
    const pre = element("pre", { tabindex: "0" });
    let run = "";
    let on = false;
    const flush = () => {
      if (run) pre.append(on && run.trim() ? element("mark", {}, run) : run);
      run = "";
    };
    words.forEach((word, at) => {
      if (set.has(at) !== on && word.trim()) {
        flush();
        on = set.has(at);
      }
      run += word;
    });
    flush();
    return pre;
  }

  function cluster(entry) {
    const rule = data.rules[entry.r];
    const words = entry.members.map((member) => tokens(member.text));
    const marks = words.map((own, at) => differing(words[0], at === 0 ? words[1] || words[0] : own)[at === 0 ? 0 : 1]);
    const sides = entry.members.map((member, at) => element("div", { class: "side" },
      element("h4", {}, place(member.path, member.line, member.path + ":" + member.line)), marked(words[at], marks[at])));
    const made = element("div", { class: "cluster" },
      element("h3", {}, element("span", { class: "severity " + entry.s }, say(entry.s)), " " + entry.m + " ",
        element("span", { class: "number" }, rule.name)),
      element("div", { class: "sides" }, ...sides));
    if (entry.left > 0) made.append(element("p", { class: "count" }, say("more", number(entry.left))));
    return made;
  }

  function clusters() {
    const all = data.clusters;
    if (all.length === 0) $("clusters").append(element("p", { class: "count" }, say("noDuplicates")));
    const more = element("button", { type: "button" });
    let at = 0;
    const review = all.findIndex((entry) => entry.s === "info");
    const heading = () => element("h3", { id: "review" }, say("review", number(all.length - review + data.clustersLeft)));
    const add = () => {
      for (const entry of all.slice(at, at + 10)) {
        if (at === review) $("clusters").append(heading());
        $("clusters").append(cluster(entry));
        at++;
      }
      more.textContent = say("more", number(all.length - at));
      if (at < all.length) $("clusters").append(more);
      else more.remove();
    };
    more.addEventListener("click", add);
    if (all.length > 0) {
      $("clusters").append(element("p", { class: "count" }, say("clusters", number(all.length + data.clustersLeft))));
      if (data.clustersLeft > 0) {
        $("clusters").append(element("p", { class: "note" }, say("left", number(all.length), number(data.clustersLeft))));
      }
      add();
    }
  }

  // ---- light and dark
  function theme() {
    const modes = ["auto", "light", "dark"];
    let mode = "auto";
    try {
      mode = modes.includes(localStorage.getItem("question-lint-theme")) ? localStorage.getItem("question-lint-theme") : mode;
    } catch {
      // a page opened from a file may have no storage
    }
    const apply = () => {
      if (mode === "auto") document.documentElement.removeAttribute("data-theme");
      else document.documentElement.setAttribute("data-theme", mode);
      $("theme").textContent = say("theme." + mode);
    };
    $("theme").addEventListener("click", () => {
      mode = modes[(modes.indexOf(mode) + 1) % modes.length];
      try {
        localStorage.setItem("question-lint-theme", mode);
      } catch {
        // then it holds for this time only
      }
      apply();
    });
    apply();
    $("theme").hidden = false;
  }

  theme();
  overview();
  coverage();
  findings();
  clusters();
})();
