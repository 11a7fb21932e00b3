#!/usr/bin/env python3
"""Writes a folder of files that are no bank of questions, to measure what detection costs where there is nothing to find.

    tools/make-notes.py FOLDER [FILES]

FILES is 10000 by default. Of ten files, three are notes, two pages of documentation with code and tables, one is a README, one a
changelog, two are settings as YAML or JSON, and one is data as JSON, YAML or CSV. The same call always writes the same files.
"""
import json
import pathlib
import random
import sys

NOUNS = """server build module parser window network garden river recipe meeting budget driver kernel token cache queue index
schema report letter chapter market engine sensor filter branch release package record column table thread signal planet""".split()
VERBS = "reads writes keeps moves checks starts stops finds builds holds sends takes opens closes loads".split()
OTHERS = """small large old new local common simple early late whole second third open quiet direct public stable fast slow
usual plain""".split()
ENDS = ["", "", "", " in the morning", " on every machine", " without a lock", " as before", " for a while", ", which is rare"]


class Notes:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, words):
        return self.random.choice(words)

    def sentence(self):
        text = f"the {self.pick(OTHERS)} {self.pick(NOUNS)} {self.pick(VERBS)} the {self.pick(NOUNS)}{self.pick(ENDS)}"
        return text[0].upper() + text[1:] + ("?" if self.random.random() < 0.01 else ".")

    def prose(self):
        lines = [self.sentence() for _ in range(self.random.randint(2, 6))]
        spot = self.random.randrange(len(lines))
        lines[spot] += self.pick(
            ["", f" See [the {self.pick(NOUNS)}](../{self.pick(NOUNS)}.md).", f" Use `{self.pick(NOUNS)}.{self.pick(VERBS)}()`.",
             f" It is **{self.pick(OTHERS)}**."])
        return " ".join(lines) + "\n"

    def title(self):
        return self.pick([
            f"The {self.pick(OTHERS)} {self.pick(NOUNS)}", f"{self.pick(NOUNS)} and {self.pick(NOUNS)}".capitalize(),
            self.pick(NOUNS).capitalize(), f"{self.random.randint(1, 9)}. {self.pick(NOUNS).capitalize()}"])

    def items(self):
        mark = self.pick(["- ", "* ", "1. ", "- [ ] " if self.random.random() < 0.2 else "- "])
        return "".join(f"{mark}{self.sentence()}\n" for _ in range(self.random.randint(2, 7)))

    def code(self):
        lines = "".join(f"{self.pick(NOUNS)}_{n} = {self.pick(VERBS)}({n}, '{self.pick(OTHERS)}')\n" for n in range(6))
        return f"```{self.pick(['python', 'sh', 'java', ''])}\n{lines}```\n"

    def table(self):
        rows = "".join(f"| `{self.pick(NOUNS)}` | {self.pick(OTHERS)} | {self.sentence()} |\n" for _ in range(5))
        return "| name | kind | what it is |\n| --- | --- | --- |\n" + rows

    def page(self, kinds, sections):
        parts = [f"# {self.title()}\n", self.prose()]
        for _ in range(self.random.randint(*sections)):
            parts.append(f"{'#' * self.random.randint(2, 4)} {self.title()}\n")
            parts += [self.pick(kinds)() for _ in range(self.random.randint(1, 3))]
        return "\n".join(parts)

    def note(self):
        head = f"---\ntitle: {self.title()}\ntags: [{self.pick(NOUNS)}, {self.pick(NOUNS)}]\n---\n" if self.random.random() < 0.4 else ""
        return head + self.page([self.prose, self.prose, self.items], (1, 6))

    def doc(self):
        return self.page([self.prose, self.code, self.table, self.items], (3, 9))

    def changelog(self):
        parts = ["# Changelog\n"]
        for version in range(self.random.randint(3, 12), 0, -1):
            parts.append(f"## [1.{version}.0] - 2024-{version:02}-11\n\n### Fixed\n\n{self.items()}")
        return "\n".join(parts)

    def record(self):
        return {"id": self.random.randint(1, 9999), "name": self.title(), "kind": self.pick(OTHERS), "description": self.sentence(),
                "enabled": self.random.random() < 0.5}

    def settings(self):
        return {"version": 2, self.pick(NOUNS): self.record(), "options": [self.pick(OTHERS) for _ in range(4)],
                "steps": [self.record() for _ in range(self.random.randint(1, 8))]}


def yaml(value, indent=0):
    """A value as block YAML, its scalars as JSON."""
    pad = " " * indent
    if isinstance(value, dict):
        return "".join(f"{pad}{key}:{inner(each, indent)}" for key, each in value.items())
    return "".join(f"{pad}-{inner(each, indent)}" for each in value)


def inner(value, indent):
    return f"\n{yaml(value, indent + 2)}" if isinstance(value, (dict, list)) else f" {json.dumps(value)}\n"


def csv(records):
    return "id,name,kind,description,enabled\n" + "".join(
        ",".join(f'"{value}"' for value in record.values()) + "\n" for record in records)


def written(notes, number):
    """The path and the text of a file."""
    folder = f"{notes.pick(NOUNS)}/{notes.pick(NOUNS)}"
    name = f"{folder}/{notes.pick(NOUNS)}-{number}"
    records = [notes.record() for _ in range(notes.random.randint(3, 30))] if number % 10 == 9 else []
    match number % 10:
        case 0 | 1 | 2:
            return f"{name}.md", notes.note()
        case 3 | 4:
            return f"docs/{name}.md", notes.doc()
        case 5:
            return f"{name}/README.md", notes.doc()
        case 6:
            return f"{name}/CHANGELOG.md", notes.changelog()
        case 7:
            return f"{name}.yaml", yaml(notes.settings())
        case 8:
            return f"{name}.json", json.dumps(notes.settings(), indent=2) + "\n"
        case _:
            kind = notes.pick(["json", "yaml", "csv"])
            text = csv(records) if kind == "csv" else yaml(records) if kind == "yaml" else json.dumps(records, indent=1) + "\n"
            return f"{name}.{kind}", text


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[1])
    for number in range(int(sys.argv[2]) if len(sys.argv) == 3 else 10_000):
        path, text = written(Notes(number), number)
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


main()
