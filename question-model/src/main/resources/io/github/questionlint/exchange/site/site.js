"use strict";
// Texts of authors come in as HTML that the export has made harmless; everything else is put into the page as text.
(() => {
  const site = globalThis.questionSite;
  const PAGE = 20;
  const $ = (id) => document.getElementById(id);
  const FIELDS = ["topic", "type", "difficulty", "level", "tag", "lang"];
  const stored = (key, value) => {
    try {
      if (value !== undefined) localStorage.setItem("question-site-" + key, value);
      return localStorage.getItem("question-site-" + key);
    } catch {
      return null; // a page opened from a file may have no storage
    }
  };

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  // ---- questions: what the list says of each, and its article once its shard is there
  const questions = site.questions.map(([anchor, id, title, type, difficulty, level, lang, topics, tags, changed, aliases], at) => ({
    at, anchor, id, title, type, difficulty, level, lang, topics, tags, aliases, changed: changed === 1, html: "", key: null, text: null }));
  const byAnchor = new Map(questions.map((question) => [question.anchor, question]));
  const languages = [...new Set(questions.map((question) => question.lang))];
  const shards = new Map();

  globalThis.questionShard = (number, entries) => {
    entries.forEach(([html, key], at) => Object.assign(questions[site.shards[number] + at], { html, key }));
    shards.get(number).done();
  };

  function shard(number) {
    if (!shards.has(number)) {
      const entry = {};
      entry.loaded = new Promise((done, failed) => Object.assign(entry, { done, failed }));
      shards.set(number, entry);
      const script = element("script", { src: "data/" + number + ".js" });
      script.addEventListener("error", () => entry.failed(new Error(script.src)));
      document.head.append(script);
    }
    return shards.get(number).loaded;
  }

  function shardOf(at) {
    let number = site.shards.findIndex((first) => first > at);
    if (number < 0) number = site.shards.length;
    return number - 1;
  }

  const load = (some) => Promise.all([...new Set(some.map((question) => shardOf(question.at)))].map(shard));
  const loadAll = () => Promise.all(site.shards.map((_, number) => shard(number)));

  // ---- words of the page, in English or Chinese
  const spoken = (tag) => (tag || "").toLowerCase().startsWith("zh") ? "zh" : "en";
  /** Of some tags, one of the language of the page, or else one for the same readers; undefined where there is none. */
  const best = (tags) => tags.find((tag) => tag.toLowerCase().split("-")[0] === lang) ?? tags.find((tag) => spoken(tag) === lang);
  let lang = stored("lang") ?? spoken(new URLSearchParams(location.search).get("lang") ?? navigator.language);
  if (!(lang in site.words)) lang = "en";

  const fill = (text, args) => text.replace(/\{([0-9])\}/g, (gap, at) => (at in args ? String(args[at]) : gap));
  const say = (key, ...args) => fill(site.words[lang][key], args);
  const value = (field, name) => site.words[lang][field + "." + name] ?? name;
  const number = (count) => count.toLocaleString(lang);
  const languageName = (tag) => {
    try {
      return new Intl.DisplayNames([lang], { type: "language" }).of(tag);
    } catch {
      return tag;
    }
  };
  const topics = new Map(site.topics.map((topic) => [topic.id, topic]));
  const topicName = (id) => {
    const titles = topics.get(id)?.titles ?? {};
    return titles[best(Object.keys(titles))] ?? titles.en ?? Object.values(titles)[0] ?? id;
  };

  function translate() {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.querySelectorAll("[data-word]").forEach((part) => part.textContent = say(part.dataset.word));
    document.querySelectorAll("[data-label]").forEach((part) => part.setAttribute("aria-label", say(part.dataset.label)));
    const names = site.names;
    const name = names[best(Object.keys(names))] ?? Object.values(names)[0] ?? say("untitled");
    $("Brand").textContent = name;
    $("Title").textContent = name;
    $("About").textContent = say("bank.about", number(questions.length));
    document.title = name;
    $("Language").textContent = lang === "zh" ? "English" : "中文";
    $("Language").lang = lang === "zh" ? "en" : "zh-CN";
    themed();
    options();
    $("Answers").textContent = say(state.answers ? "hideAnswers" : "showAnswers");
  }

  // ---- light and dark
  let theme = ["light", "dark"].includes(stored("theme")) ? stored("theme") : "auto";

  function themed() {
    if (theme === "auto") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", theme);
    const names = { auto: "◐", light: "☀", dark: "☾" };
    $("Theme").textContent = names[theme];
    $("Theme").setAttribute("aria-label", say("theme." + theme));
    $("Theme").title = say("theme." + theme);
  }

  // ---- search: all words of the query, and all pairs of neighbours of its Chinese
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
  const strip = (html) => html
    .replace(/<header>[^]*?<\/header>|<ul class="facts">[^]*?<\/ul>|<summary>[^]*?<\/summary>|<h3>[^]*?<\/h3>|<span class="mark">[^]*?<\/span>/g, " ")
    .replace(/<\/?(?:m[a-z]+|span|code|em|strong|a)\b[^>]*>/g, "").replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => ENTITIES[name]);

  function terms(query) {
    const found = [];
    for (const run of plain(query).match(/\p{Script=Han}+|[^\s\p{Script=Han}"“”,，。；;、？?！!]+/gu) || []) {
      if (!/\p{Script=Han}/u.test(run) || run.length < 3) found.push(run);
      else for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
    }
    return [...new Set(found)].slice(0, 40);
  }

  function head(question) {
    question.head ??= plain([question.title, question.anchor, ...question.topics.flatMap((id) => [id, ...Object.values(topics.get(id)?.titles ?? {})]),
      ...question.tags].join(" "));
    return question.head;
  }

  function body(question) {
    if (question.text === null && question.html !== "") question.text = plain(strip(question.html));
    return question.text ?? "";
  }

  /** How well a question fits; 0 where a word is missing. */
  function fit(question, words, phrase) {
    let sum = 0;
    for (const word of words) {
      const at = head(question).indexOf(word);
      if (at >= 0) sum += at === 0 || !/[\p{L}\p{N}]/u.test(question.head[at - 1]) ? 12 : 8;
      else if (body(question).includes(word)) sum += 1;
      else return 0;
    }
    return sum + (head(question).includes(phrase) ? 20 : body(question).includes(phrase) ? 3 : 0);
  }

  // ---- what is shown
  const EMPTY = { search: "", topic: "", type: "", difficulty: "", level: "", tag: "", lang: "", changed: false };
  const state = { ...EMPTY, page: 0, single: "", missing: "", answers: false, view: "browse" };
  let results = [];
  let turn = 0;

  function below(id) {
    const all = new Set([id]);
    for (let grows = true; grows;) {
      grows = false;
      for (const topic of site.topics) {
        if (all.has(topic.parent) && !all.has(topic.id)) {
          all.add(topic.id);
          grows = true;
        }
      }
    }
    return all;
  }

  function fits(question, about, except) {
    return (except === "topic" || about === null || question.topics.some((id) => about.has(id)))
      && ["type", "difficulty", "level", "lang"].every((field) => field === except || state[field] === "" || question[field] === state[field])
      && (except === "tag" || state.tag === "" || question.tags.includes(state.tag))
      && (!state.changed || question.changed);
  }

  function matches() {
    const about = state.topic === "" ? null : below(state.topic);
    const some = questions.filter((question) => fits(question, about));
    const words = terms(state.search);
    const changedFirst = (a, b) => b.changed - a.changed;
    if (words.length === 0) return some.sort((a, b) => changedFirst(a, b) || a.at - b.at);
    const phrase = plain(state.search).trim();
    return some.map((question) => [fit(question, words, phrase), question]).filter(([score]) => score > 0)
      .sort((a, b) => b[0] - a[0] || a[1].at - b[1].at).map(([, question]) => question);
  }

  function options() {
    const names = {
      topic: topicName, lang: languageName, tag: (name) => name,
      type: (name) => value("type", name), difficulty: (name) => value("difficulty", name), level: (name) => value("level", name) };
    const all = { topic: "anyTopic", type: "anyType", difficulty: "anyDifficulty", level: "anyLevel", tag: "anyTag", lang: "anyLanguage" };
    const RANK = ["easy", "medium", "hard"];
    for (const field of FIELDS) {
      const about = state.topic === "" ? null : below(state.topic);
      const counts = new Map();
      for (const question of questions) {
        if (!fits(question, about, field)) continue;
        const own = field === "topic" ? upwards(question.topics) : field === "tag" ? question.tags : [question[field]];
        for (const name of own) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      if (state[field] !== "" && !counts.has(state[field])) counts.set(state[field], 0);
      const order = field === "topic" ? site.topics.map((topic) => topic.id) : [...counts.keys()];
      const known = [...order.filter((name) => counts.has(name)), ...[...counts.keys()].filter((name) => !order.includes(name))];
      if (field === "difficulty") known.sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
      if (field === "tag") known.sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
      $(field).replaceChildren(element("option", { value: "" }, say(all[field])),
        ...known.slice(0, 300).map((name) => element("option", { value: name }, names[field](name) + " (" + number(counts.get(name)) + ")")));
      $(field).value = state[field];
      $(field).closest("p").hidden = known.length < 2 && state[field] === "";
    }
    $("ChangedField").hidden = !questions.some((question) => question.changed);
    $("changed").checked = state.changed;
  }

  function upwards(ids) {
    const all = new Set();
    for (const id of ids) for (let at = id; at && !all.has(at); at = topics.get(at)?.parent) all.add(at);
    return [...all];
  }

  function article(question) {
    const template = document.createElement("template");
    template.innerHTML = question.html;
    const made = template.content.firstElementChild;
    made.querySelector("details.answer").open = state.answers;
    const others = questions.filter((other) => other.id !== "" && other.id === question.id && other !== question);
    for (const other of others) {
      made.querySelector(".facts").append(element("li", {},
        element("a", { href: "#" + other.anchor, hreflang: other.lang }, languageName(other.lang))));
    }
    const words = terms(state.search);
    const shown = plain(made.querySelector("h2").textContent + " " + made.querySelector(".asked").textContent);
    const hidden = words.find((word) => !shown.includes(word) && !head(question).includes(word));
    if (hidden && state.single === "") made.querySelector(".asked").after(snippet(question, hidden));
    return made;
  }

  /** The words around one that is in a part of a question that is not open. */
  function snippet(question, word) {
    const text = strip(question.html).replaceAll(/\s+/g, " ");
    const at = Math.max(0, text.toLowerCase().indexOf(word));
    const start = Math.max(0, at - 60);
    const end = at + word.length + 90;
    return element("p", { class: "snippet" }, (start > 0 ? "…" : "") + text.slice(start, end).trim() + (end < text.length ? "…" : ""));
  }

  async function list(some, mine) {
    const waiting = setTimeout(() => $("List").replaceChildren(element("p", { class: "count" }, say("loading"))), 300);
    await load(some);
    clearTimeout(waiting);
    if (mine !== turn) return false;
    $("List").replaceChildren(...some.map(article));
    mark();
    return true;
  }

  async function show() {
    const mine = ++turn;
    const single = byAnchor.get(state.single);
    $("Single").hidden = !single;
    $("Missing").hidden = state.missing === "";
    // An alert is read aloud when its text changes, so it is left alone while it says the same.
    const missing = state.missing === "" ? "" : say("missing", state.missing);
    if ($("Missing").textContent !== missing) $("Missing").textContent = missing;
    $("Filter").hidden = Boolean(single);
    $("Browse").classList.toggle("alone", Boolean(single));
    document.querySelector(".tools").hidden = Boolean(single);
    if (single) {
      $("Pages").hidden = true;
      $("Single").replaceChildren(element("a", { href: address() }, "← " + say("toAll")));
      if (await list([single], mine)) {
        document.title = single.title + " – " + $("Brand").textContent;
        const found = $(single.anchor);
        found.tabIndex = -1;
        found.focus({ preventScroll: true });
        scrollTo({ top: 0, behavior: "instant" });
      }
      return;
    }
    document.title = $("Brand").textContent;
    results = matches();
    const more = terms(state.search).length > 0 && shards.size < site.shards.length;
    await page(mine, more);
    if (!more || mine !== turn) return;
    await loadAll();
    if (mine !== turn) return;
    results = matches();
    await page(mine, false);
  }

  /** What is found in other languages, where nothing is in the chosen one. */
  function elsewhere() {
    const own = state.lang;
    state.lang = "";
    const count = matches().length;
    state.lang = own;
    if (count === 0) return;
    const all = element("button", { type: "button" }, say("elsewhere", number(count)));
    all.addEventListener("click", () => {
      state.lang = "";
      options();
      keep();
      show();
    });
    $("List").replaceChildren(element("p", {}, all));
  }

  /**
   * Shows a page of the results.
   *
   * @param more whether they are only those of titles, topics and tags, and all texts are searched next
   */
  async function page(mine, more) {
    const pages = Math.max(1, Math.ceil(results.length / PAGE));
    state.page = Math.max(0, Math.min(state.page, pages - 1));
    const count = results.length === 0 ? say("nothing") : say("count", number(results.length), number(questions.length));
    $("Count").textContent = more ? say("searching") : count;
    $("Page").textContent = say("page", number(state.page + 1), number(pages));
    $("Pages").hidden = pages === 1;
    $("Previous").disabled = state.page === 0;
    $("Next").disabled = state.page + 1 === pages;
    await list(results.slice(state.page * PAGE, (state.page + 1) * PAGE), mine);
    if (results.length === 0 && state.lang !== "" && !more && mine === turn) elsewhere();
  }

  /** Marks the words of the search without changing the page. */
  function mark() {
    if (!globalThis.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("found");
    const words = terms(state.search);
    if (words.length === 0) return;
    const ranges = [];
    const walk = document.createTreeWalker($("List"), NodeFilter.SHOW_TEXT);
    while (walk.nextNode() && ranges.length < 2000) {
      const text = walk.currentNode.data.toLowerCase();
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(walk.currentNode, at);
          range.setEnd(walk.currentNode, Math.min(at + word.length, walk.currentNode.data.length));
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // ---- the address: #ANCHOR is a question, #/… a view of the list
  let kept = null;

  function address() {
    const entries = Object.entries({ ...state, page: state.page === 0 ? "" : String(state.page + 1), changed: state.changed ? "1" : "" })
      .filter(([key, own]) => key in EMPTY && own !== "" && !(key === "lang" && own === home()) || key === "page" && own !== "");
    return "#/" + new URLSearchParams(entries).toString();
  }

  function keep() {
    state.missing = "";
    $("Missing").hidden = true;
    kept = address();
    history.replaceState(null, "", kept);
  }

  /** The language of questions that is shown unless another one is chosen. */
  const home = () => best(languages.filter((tag) => tag !== "")) ?? "";

  function find(name) {
    const own = questions.filter((question) => question.id === name || question.aliases.includes(name));
    const tag = best(own.map((question) => question.lang));
    return byAnchor.get(name) ?? own.find((question) => question.lang === tag) ?? own[0];
  }

  function restore() {
    if (location.hash === kept) return;
    kept = location.hash;
    let name = kept.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // then it is no name of a question
    }
    if (name === "Results" || name === "Main") return;
    const question = name.startsWith("/") ? undefined : find(name);
    const asked = new URLSearchParams(name.startsWith("/") && name !== "/quiz" ? kept.slice(2) : "");
    state.view = name === "/quiz" ? "quiz" : "browse";
    state.single = question?.anchor ?? "";
    state.missing = question || name === "" || name.startsWith("/") ? "" : name.slice(0, 80);
    if (!question && name !== "/quiz") {
      Object.assign(state, EMPTY, { lang: home() }, Object.fromEntries([...asked].filter(([key]) => key in EMPTY)));
      state.changed = asked.get("changed") === "1";
      state.page = (Number.parseInt(asked.get("page") ?? "1", 10) || 1) - 1;
      $("Search").value = state.search;
      options();
    }
    view();
  }

  function view() {
    const quizzes = state.view === "quiz";
    $("Browse").hidden = quizzes;
    $("Quiz").hidden = !quizzes;
    $(quizzes ? "ToQuiz" : "ToBrowse").setAttribute("aria-current", "page");
    $(quizzes ? "ToBrowse" : "ToQuiz").removeAttribute("aria-current");
    if (quizzes) quiz.open();
    else show();
  }

  // ---- quiz
  const quiz = {
    asked: [], at: 0, score: 0, possible: 0, wrong: [], running: false,

    open() {
      if (!this.running) this.setup();
    },

    setup() {
      const some = matches();
      const panel = element("div", { class: "card" }, element("h2", {}, say("quiz")),
        element("p", {}, say(some.length === 0 ? "quizEmpty" : "quizHint", number(some.length))));
      if (some.length > 0) {
        const sizes = [5, 10, 20, 50].filter((size) => size < some.length);
        const count = element("select", { id: "QuizCount" }, ...sizes.map((size) => element("option", { value: size }, number(size))),
          element("option", { value: some.length }, say("quizAll") + " (" + number(some.length) + ")"));
        count.value = String(sizes.includes(10) ? 10 : some.length);
        const mixed = element("input", { type: "checkbox", id: "QuizMixed", checked: "" });
        const start = element("button", { type: "submit", class: "main" }, say("quizStart"));
        const form = element("form", {}, element("dl", {},
          element("dt", {}, element("label", { for: "QuizCount" }, say("quizCount"))), element("dd", {}, count),
          element("dt", {}, element("label", { for: "QuizMixed" }, say("quizMixed"))), element("dd", {}, mixed)), start);
        form.addEventListener("submit", (event) => {
          event.preventDefault();
          this.start(mixed.checked ? shuffled(some).slice(0, Number(count.value)) : some.slice(0, Number(count.value)));
        });
        panel.append(form);
      }
      $("Quiz").replaceChildren(panel);
    },

    start(asked) {
      Object.assign(this, { asked, at: 0, score: 0, possible: 0, wrong: [], running: true });
      this.ask();
    },

    async ask() {
      const question = this.asked[this.at];
      await load([question]);
      const source = document.createElement("template");
      source.innerHTML = question.html;
      const from = source.content.firstElementChild;
      const answer = from.querySelector("details.answer");
      const input = INPUTS[question.key.kind](question.key, from);
      const title = from.querySelector("h2");
      title.tabIndex = -1;
      const form = element("form", { class: "question", "aria-labelledby": title.id, ...(question.lang ? { lang: question.lang } : {}) },
        title, from.querySelector(".asked"));
      const hints = from.querySelector("details.hints");
      if (hints) form.append(hints);
      const feedback = element("div", { role: "status", "aria-live": "polite" });
      const check = element("button", { type: "submit", class: "main" }, say(question.key.kind === "self" ? "showAnswer" : "check"));
      const skip = element("button", { type: "button" }, say("skipQuestion"));
      const buttons = element("p", { class: "buttons" }, check, skip, this.end());
      form.append(input.part, feedback, buttons, answer);
      answer.hidden = true;
      skip.addEventListener("click", () => this.next(question, 0));
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        answer.open = true;
        const points = input.marks(answer);
        answer.hidden = answer.children.length < 2;
        this.judge(question, points, input.told?.() ?? [], feedback, buttons);
      });
      $("Quiz").replaceChildren(this.progress(), form);
      title.focus({ preventScroll: true });
      $("Quiz").scrollIntoView({ block: "start", behavior: "instant" });
    },

    end() {
      const end = element("button", { type: "button" }, say("endQuiz"));
      end.addEventListener("click", () => this.result());
      return end;
    },

    progress() {
      const bar = element("progress", { max: this.asked.length, value: this.at, "aria-label": say("progress", this.at + 1, this.asked.length) });
      return element("div", {}, element("p", { class: "progress" },
        element("span", {}, say("progress", number(this.at + 1), number(this.asked.length))),
        element("span", {}, say("score", number(this.score), number(this.possible)))), bar);
    },

    /** Marks an answer: points is null where only the one who answers can tell, told what is said about the choices taken. */
    judge(question, points, told, feedback, buttons) {
      const all = worth(question.key);
      if (points === null) {
        const grade = (share, word) => {
          const button = element("button", { type: "button" }, say(word));
          button.addEventListener("click", () => this.next(question, share * all));
          return button;
        };
        const best = grade(1, "grade.yes");
        feedback.replaceChildren(element("p", { class: "feedback" }, say("grade")));
        buttons.replaceChildren(best, grade(0.5, "grade.part"), grade(0, "grade.no"), this.end());
        best.focus({ preventScroll: true });
        return;
      }
      const kind = points >= all ? "right" : points > 0 ? "partly" : "wrong";
      const sums = all === 1 && Number.isInteger(points) ? "" : (lang === "zh" ? "" : " ") + say("pointsOf", number(points), number(all));
      feedback.replaceChildren(element("p", { class: "feedback " + (kind === "right" ? "right" : "notright") },
        { right: "✓ ", partly: "◐ ", wrong: "✗ " }[kind] + say("feedback." + kind) + sums));
      const own = document.createElement("template");
      own.innerHTML = question.key.feedback?.[kind] ?? "";
      if (own.content.hasChildNodes()) feedback.append(element("div", { class: "own" }, own.content));
      // It stands with its choice, where who listens to the page would have to look for it.
      told.forEach((said) => feedback.append(element("div", { class: "unseen" }, ...said)));
      const next = element("button", { type: "button", class: "main" }, say("quizNext"));
      next.addEventListener("click", () => this.next(question, points));
      buttons.replaceChildren(next, this.end());
      next.focus({ preventScroll: true });
      feedback.scrollIntoView({ block: "nearest" });
    },

    next(question, points) {
      this.score += points;
      this.possible += worth(question.key);
      if (points < worth(question.key)) this.wrong.push(question);
      this.at++;
      if (this.at < this.asked.length) this.ask();
      else this.result();
    },

    result() {
      this.running = false;
      const line = element("p", { class: "result", tabindex: "-1" }, say("quizResult", number(this.score), number(this.possible)));
      const panel = element("div", { class: "card" }, element("h2", {}, say("quiz")), line);
      const buttons = element("p", { class: "buttons" });
      const button = (word, start) => {
        const made = element("button", { type: "button" }, say(word));
        made.addEventListener("click", start);
        buttons.append(made);
      };
      if (this.wrong.length > 0) {
        panel.append(element("p", {}, say("quizWas")), element("ul", {}, ...this.wrong.map((question) =>
          element("li", {}, element("a", { href: "#" + question.anchor, ...(question.lang ? { lang: question.lang } : {}) }, question.title)))));
        button("quizAgain", () => this.start(shuffled(this.wrong)));
      }
      button("quizNew", () => this.setup());
      panel.append(buttons);
      $("Quiz").replaceChildren(panel);
      line.focus();
    },
  };

  /** The points of a right answer. */
  const worth = (key) => Number(key.points ?? 1);

  function shuffled(some) {
    const mixed = [...some];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = Math.floor(Math.random() * (at + 1));
      [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
    }
    return mixed;
  }

  /** The points of the chosen choices: added up if each gives its own, several together no less than nothing. */
  function sum(key, chosen) {
    if (!key.gives) return chosen.every((own, at) => own === key.right.includes(at)) ? worth(key) : 0;
    const all = chosen.reduce((some, own, at) => some + (own ? Number(key.gives[at]) : 0), 0);
    const whole = Math.round(all * 1000) / 1000;
    return key.kind === "many" ? Math.max(0, Math.min(worth(key), whole)) : whole;
  }

  /**
   * Choices with boxes or circles; what is said about each is shown once they are marked.
   *
   * @param points gives the points, for whether each is chosen
   */
  function boxes(type, legend, texts, isRight, points) {
    const inputs = texts.map((_, at) => element("input", { type, name: "choice", value: at }));
    const rows = texts.map((text, at) => element("label", { class: "option" }, inputs[at], ...text));
    const part = element("fieldset", {}, element("legend", {}, say(legend)), ...rows);
    const marks = (answer) => {
      inputs.forEach((input, at) => {
        const right = isRight(at);
        input.disabled = true;
        rows[at].classList.add("done");
        if (right || input.checked) {
          rows[at].classList.add(right ? "correct" : "wrong");
          rows[at].append(element("span", { class: "mark" }, say(right ? "correct" : "wrong")));
        }
        const said = answer.querySelector('.marks [data-choice="' + at + '"] .said');
        if (said) rows[at].querySelector(".text")?.append(said.cloneNode(true));
      });
      answer.querySelector(".marks")?.remove();
      return points(inputs.map((input) => input.checked));
    };
    const told = () => rows.filter((_, at) => inputs[at].checked)
      .flatMap((row) => [...row.querySelectorAll(".said")].map((said) => [...said.cloneNode(true).childNodes]));
    return { part, marks, told };
  }

  function field(word, attributes, key, isRight) {
    const input = element("input", { type: "text", id: "Own", autocomplete: "off", spellcheck: "false", autocapitalize: "off", ...attributes });
    const part = element("p", {}, element("label", { for: "Own", class: "prompt" }, say(word)), element("br"), input);
    const marks = () => {
      input.disabled = true;
      return isRight(input.value) ? worth(key) : 0;
    };
    return { part, marks, input };
  }

  /** What was typed as a number: with spaces, thousands or decimals by commas, the unit behind it; NaN for anything else. */
  function typed(text, unit) {
    let bare = text.normalize("NFKC").trim().replaceAll("−", "-").replaceAll(/[\s_]/g, "");
    const own = unit.normalize("NFKC").replaceAll(/\s/g, "");
    if (own !== "" && bare.endsWith(own)) bare = bare.slice(0, -own.length);
    if (/^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) bare = bare.replaceAll(",", "");
    if (/^[-+]?\d+,\d+$/.test(bare)) bare = bare.replace(",", ".");
    return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(bare) ? Number(bare) : NaN;
  }

  /** What is in each choice; it is taken out of the question. */
  function contents(from) {
    const choices = from.querySelector(".choices");
    choices.remove();
    return [...choices.children].map((item) => [...item.childNodes]);
  }

  const words = (text, anyCase) => {
    const bare = text.normalize("NFKC").trim().replaceAll(/\s+/g, " ");
    return anyCase ? bare.toLowerCase() : bare;
  };
  const INPUTS = {
    one: (key, from) => boxes("radio", "pickOne", contents(from), (at) => key.right.includes(at), (chosen) => sum(key, chosen)),
    many: (key, from) => boxes("checkbox", "choose", contents(from), (at) => key.right.includes(at), (chosen) => sum(key, chosen)),
    truth: (key) => boxes("radio", "pickOne", [[say("truth.true")], [say("truth.false")]].map(([text]) => [element("span", { class: "text" }, text)]),
      (at) => (at === 0) === key.truth, (chosen) => chosen[key.truth ? 0 : 1] ? worth(key) : 0),
    number: (key) => {
      const made = field("number", { inputmode: "text" }, key, (text) => {
        const own = typed(text, key.unit);
        const slack = Math.max(Math.abs(Number(key.min)), Math.abs(Number(key.max))) * 1e-12;
        return own >= Number(key.min) - slack && own <= Number(key.max) + slack;
      });
      if (key.unit !== "") made.part.append(" " + key.unit);
      return made;
    },
    words: (key) => field("words", {}, key, (text) => key.words.some((word) => words(word, key.anyCase) === words(text, key.anyCase))),
    self: () => {
      const own = element("textarea", { id: "Own", spellcheck: "false" });
      const part = element("div", {}, element("p", { class: "prompt" }, say("self")),
        element("label", { for: "Own", class: "prompt" }, say("yourAnswer")), own);
      return { part, marks: () => null };
    },
  };

  // ---- print: all results, not only this page
  async function print() {
    const mine = ++turn;
    await list(results.slice(0, 5000), mine);
    document.body.classList.toggle("bare", !$("PrintKeys").checked);
    document.querySelectorAll("#List details").forEach((part) => part.open = $("PrintKeys").checked);
    globalThis.print();
    document.body.classList.remove("bare");
    show();
  }

  function listen() {
    let timer = 0;
    const changed = () => {
      state.page = 0;
      options();
      keep();
      show();
    };
    $("Search").addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        state.search = $("Search").value.trim().slice(0, 200);
        changed();
      }, 150);
    });
    $("Filter").addEventListener("submit", (event) => event.preventDefault());
    $("Filter").addEventListener("change", (event) => {
      if (FIELDS.includes(event.target.id)) state[event.target.id] = event.target.value;
      else if (event.target.id === "changed") state.changed = event.target.checked;
      else return;
      changed();
    });
    $("Reset").addEventListener("click", () => {
      Object.assign(state, EMPTY, { lang: home() });
      $("Search").value = "";
      changed();
    });
    $("Answers").addEventListener("click", () => {
      state.answers = !state.answers;
      $("Answers").textContent = say(state.answers ? "hideAnswers" : "showAnswers");
      document.querySelectorAll("#List details.answer").forEach((answer) => answer.open = state.answers);
    });
    for (const [id, step] of [["Previous", -1], ["Next", 1]]) {
      $(id).addEventListener("click", async () => {
        state.page += step;
        keep();
        await page(++turn, false);
        $("Results").scrollIntoView({ behavior: "instant" });
        $("Results").focus({ preventScroll: true });
      });
    }
    $("Print").addEventListener("click", print);
    $("Theme").addEventListener("click", () => {
      theme = { auto: "light", light: "dark", dark: "auto" }[theme];
      stored("theme", theme);
      themed();
    });
    $("Language").addEventListener("click", () => {
      const before = home();
      lang = lang === "zh" ? "en" : "zh";
      stored("lang", lang);
      if (state.lang === before) state.lang = home();
      const single = byAnchor.get(state.single);
      const other = single && find(single.id);
      translate();
      if (other && other !== single) location.hash = "#" + other.anchor;
      else view();
    });
    // A link to another question has a page that can be read without a script; here the question itself is at hand.
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href*='.html#']");
      const name = link && link.getAttribute("href").split("#")[1];
      if (name && byAnchor.has(name) && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        location.hash = "#" + name;
      }
    });
    addEventListener("hashchange", restore);
    addEventListener("beforeprint", () => document.querySelectorAll("#List details").forEach((part) => part.open = true));
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && state.view === "browse" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        event.preventDefault();
        $("Search").focus();
      }
    });
  }

  $("Contents").hidden = true;
  // The bar above has the same words.
  $("Title").classList.add("unseen");
  for (const id of ["Views", "Settings", "Browse"]) $(id).hidden = false;
  $("Fields").open = matchMedia("(min-width: 52.01rem)").matches;
  state.lang = home();
  state.changed = questions.some((question) => question.changed) && location.hash === "";
  listen();
  translate();
  if (location.hash === "") view();
  else restore();
})();
