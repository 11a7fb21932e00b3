#!/usr/bin/env python3
"""Splits labelled cases of duplicates into the half that rules and numbers are chosen on and the half held out, by repository.

  duplicate-halves.py CASES.jsonl CHOSEN.jsonl HELD-OUT.jsonl

A line is a JSON object with "repo". The repository with the most cases is held out, all others are chosen on.
"""
import collections
import json
import sys

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
largest = collections.Counter(json.loads(line)["repo"] for line in lines).most_common(1)[0][0]
for path, held in ((sys.argv[2], False), (sys.argv[3], True)):
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines if (json.loads(line)["repo"] == largest) == held)
