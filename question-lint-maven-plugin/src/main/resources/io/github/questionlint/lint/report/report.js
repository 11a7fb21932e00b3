"use strict";
// Everything of a bank comes in as text and is put into the page as text: nothing here reads it as HTML.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const PAGE = 50;
  const SVG = "http://www.w3.org/2000/svg";
  const $ = (id) => document.getElementById(id);
  const say = (key, ...args) =>
    data.words[key].replace(/\{([0-9])\}/g, (gap, at) => (at in args ? String(args[at]) : gap));
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
    const made = element("div", { class: "card" }, element("h3", {}, title));
    if (rows.length === 0) made.append(element("p", {}, say("none")));
    else made.append(chart(rows.slice(0, most)));
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
    const files = data.files.map((file, at) => ({ label: file.path, count: file.count, pick: () => pick("file", at) }))
      .filter((file) => file.count > 0);
    for (const rows of [rules, files]) rows.sort((a, b) => b.count - a.count);
    if (rules.length > 0) $("most").append(card(say("findingsByRule"), rules), card(say("findingsByFile"), files));
  }

  function coverage() {
    const rows = (counts) => counts.map(([label, count]) => ({ label: data.words["value." + label] ?? label, count }));
    for (const name of ["topics", "difficulty", "languages", "status", "types"]) {
      $("coverage").append(card(say(name), rows(data.coverage[name])));
    }
    const translated = data.coverage.translated.map(([label, count, of]) => ({ label, count, of }));
    if (translated.length === 0) return;
    $("coverage").append(card(say("translated"), translated));
    const missing = data.coverage.missing;
    if (missing.length === 0) return;
    const list = element("ul", { class: "columns" });
    for (const [id, languages] of missing) list.append(element("li", {}, id + ": " + languages.join(", ")));
    $("missing").append(element("details", {},
      element("summary", {}, say("missing", number(data.coverage.missingCount))), list));
    if (data.coverage.missingCount > missing.length) {
      list.after(element("p", {}, say("more", number(data.coverage.missingCount - missing.length))));
    }
  }

  // ---- findings
  let shown = data.findings;
  let first = 0;

  function options(select, all, entries) {
    select.append(element("option", { value: "" }, all));
    for (const [at, label] of entries) select.append(element("option", { value: at }, label));
  }

  function matches() {
    const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = new Set([...document.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const rule = $("rule").value;
    const file = $("file").value;
    return data.findings.filter((finding) => severities.has(finding.s)
      && (rule === "" || finding.r === Number(rule))
      && (file === "" || finding.f === Number(file))
      && words.every((word) => text(finding).includes(word)));
  }

  function text(finding) {
    finding.text ??= [data.files[finding.f].path, data.rules[finding.r].name, finding.m, finding.q || "",
      (finding.e || []).join("")].join(" ").toLowerCase();
    return finding.text;
  }

  function item(finding) {
    const rule = data.rules[finding.r];
    const made = element("li", { class: "finding " + finding.s },
      element("p", { class: "where" },
        element("span", { class: "severity" }, say(finding.s)),
        element("span", { class: "path" }, data.files[finding.f].path + ":" + finding.l + ":" + finding.c),
        element("a", { href: rule.page, rel: "noreferrer", title: rule.summary }, rule.name)),
      element("p", { class: "message" }, finding.m));
    if (finding.e) {
      const [before, marked, after] = finding.e;
      made.append(element("pre", {}, element("span", { class: "line" }, String(finding.l)),
        before, marked ? element("mark", {}, marked) : "", after));
    }
    if (finding.o) {
      made.append(element("ul", { class: "related" }, ...finding.o.map((other) => element("li", {}, other))));
    }
    return made;
  }

  function list() {
    const byFile = $("group").value === "file";
    const page = shown.slice(first, first + PAGE);
    const parts = [];
    let last = -1;
    for (const finding of page) {
      const key = byFile ? finding.f : finding.r;
      if (key !== last) {
        const name = byFile ? data.files[key].path : data.rules[key].name;
        const heading = element("h3", {}, name);
        if (!byFile) heading.append(element("span", { class: "number" }, " – " + data.rules[key].summary));
        parts.push(heading, element("ol", { class: "list" }));
        last = key;
      }
      parts[parts.length - 1].append(item(finding));
    }
    $("list").replaceChildren(...parts);
  }

  function show(from) {
    shown = matches();
    if ($("group").value === "rule") shown = [...shown].sort((a, b) => a.r - b.r);
    turn(from);
  }

  function turn(from) {
    first = Math.max(0, Math.min(from, shown.length - 1 - ((shown.length - 1) % PAGE)));
    list();
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    $("count").textContent = say("count", number(shown.length), number(data.findings.length));
    $("page").textContent = say("page", number(first / PAGE + 1), number(pages));
    $("pages").hidden = pages === 1;
    $("previous").disabled = first === 0;
    $("next").disabled = first + PAGE >= shown.length;
  }

  function findings() {
    if (data.findings.length === 0) {
      $("count").textContent = say("clean");
      return;
    }
    options($("rule"), say("all"), data.rules.map((rule, at) => [at, rule.name]));
    options($("file"), say("all"), data.files.map((file, at) => [at, file.path]).filter(([at]) => data.files[at].count > 0));
    if (data.left > 0) $("left").append(element("p", { class: "note" }, say("left", number(data.findings.length), number(data.left))));
    $("filter").hidden = false;
    let timer = 0;
    $("search").addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(0), 120);
    });
    $("filter").addEventListener("change", () => show(0));
    $("filter").addEventListener("submit", (event) => event.preventDefault());
    $("filter").addEventListener("reset", () => setTimeout(() => show(0)));
    for (const [id, step] of [["previous", -PAGE], ["next", PAGE]]) {
      $(id).addEventListener("click", () => {
        turn(first + step);
        $("count").scrollIntoView();
      });
    }
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        event.preventDefault();
        $("search").focus();
      }
    });
    show(0);
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
      element("h4", { class: "path" }, member.place), marked(words[at], marks[at])));
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
    const add = () => {
      const next = all.slice(at, at + 10).map(cluster);
      at += next.length;
      $("clusters").append(...next);
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
