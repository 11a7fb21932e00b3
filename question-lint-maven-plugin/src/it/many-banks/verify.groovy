// Two files of the same name in two modules hold the same question: said once, with both places, relative to the root.
String log = new File(basedir, 'build.log').text
assert log.contains('no questions here, only in the modules')
assert log.count('checked 3 questions in 1 file: 0 errors') == 2
assert log.contains('[ERROR] networks/questions/names.md:4:10')
assert log.contains('= systems/questions/names.md:11:10')
assert log.contains('checked 6 questions in 2 files: 1 error,')
assert log.contains('1 baselined')
assert new File(basedir, 'question-lint-baseline.json').text.contains('"path":"networks/questions/names.md"')
