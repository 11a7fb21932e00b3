#!/usr/bin/env python3
"""Takes findings at random from reports of question-lint, so that a person can look each up and judge the rules.

  tools/sample-findings.py [--size 200] [--seed 1] [--most N] [--family F]... [--rule R]... REPORT.json=BANK ...

REPORT.json is a report of version 1, BANK the folder that it speaks of. Only errors and warnings are taken. The same
reports, size and seed give the same sample; --most takes no more than N findings of a bank and of a rule. Each finding is printed with the lines of its question around it.
"""
import argparse
import collections
import json
import os
import random


def context(bank, finding, before, after):
    with open(os.path.join(bank, finding["path"]), encoding="utf-8", errors="replace") as source:
        lines = source.read().split("\n")
    first = max(0, finding["line"] - 1 - before)
    last = min(len(lines), finding.get("endLine", finding["line"]) + after)
    return [f"{number + 1:6}{'>' if number + 1 == finding['line'] else ' '} {lines[number][:160]}"
            for number in range(first, min(last, first + before + after + 12))]


def drawn(shuffled, size, most):
    """The first of a shuffled list, without those of which there are enough from their bank or rule."""
    taken, banks, rules = [], collections.Counter(), collections.Counter()
    for bank, finding in shuffled:
        enough = most is not None and (banks[bank] >= most or rules[finding["rule"]] >= most)
        if len(taken) < size and not enough:
            taken.append((bank, finding))
            banks[bank] += 1
            rules[finding["rule"]] += 1
    return taken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, help="the most findings of one bank, and of one rule")
    parser.add_argument("--family", action="append", help="only rules of this family; may be given again")
    parser.add_argument("--rule", action="append", help="only this rule; may be given again")
    parser.add_argument("--before", type=int, default=3)
    parser.add_argument("--after", type=int, default=4)
    parser.add_argument("reports", nargs="+")
    options = parser.parse_args()
    found = []
    for pair in options.reports:
        report, bank = pair.split("=", 1)
        with open(report, encoding="utf-8") as source:
            for finding in json.load(source)["findings"]:
                wanted = (finding["severity"] in ("error", "warning")
                          and (not options.family or finding["family"] in options.family)
                          and (not options.rule or finding["rule"] in options.rule))
                if wanted:
                    found.append((bank, finding))
    found.sort(key=lambda item: (item[0], item[1]["path"], item[1]["line"], item[1]["column"], item[1]["rule"]))
    sample = drawn(random.Random(options.seed).sample(found, len(found)), options.size, options.most)
    print(f"{len(sample)} of {len(found)} findings")
    for number, (bank, finding) in enumerate(sample, 1):
        print(f"\n#{number} {finding['rule']} {finding['severity']} {os.path.join(bank, finding['path'])}:"
              f"{finding['line']}:{finding['column']} {finding['message'][:200]}")
        print("\n".join(context(bank, finding, options.before, options.after)))


if __name__ == "__main__":
    main()
