// Says what a GIFT file asks, by a parser that shares nothing with ours: node gift.mjs < QUESTIONS.gift
// prints a line of JSON for each question: {"type", "name", "stem", "choices": [[right, text], ...], "pairs": …, "key"}.
import fs from "node:fs";
import { createRequire } from "node:module";

const { parse } = createRequire(import.meta.url)("gift-pegjs");

/** The parser leaves its own signs for escapes, such as &&010 for a line break, in the matches of pairs. */
const unescaped = (text) => text.replace(/&&(0\d\d);?/g, (sign, code) => String.fromCharCode(Number(code)));

for (const question of parse(fs.readFileSync(0, "utf8"))) {
  if (question.type === "Category") {
    continue;
  }
  const choices = Array.isArray(question.choices) ? question.choices : [];
  const key = question.type === "TF" ? question.isTrue : Array.isArray(question.choices) ? null : question.choices;
  console.log(
    JSON.stringify({
      type: question.type,
      name: question.title,
      stem: question.stem.text,
      choices: choices.map((it) => [it.isCorrect || it.weight > 0, it.text.text]),
      pairs: (question.matchPairs ?? []).map((it) => [it.subquestion.text, unescaped(it.subanswer)]),
      key,
    }),
  );
}
