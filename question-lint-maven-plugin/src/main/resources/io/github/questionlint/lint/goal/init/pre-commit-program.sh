echo "question-lint is not on the path, so the questions are not checked: put its jar and its script there" >&2
echo "(docs/command-line.md of question-lint), or commit with --no-verify" >&2
exit 1
