// Without a POM the folder that Maven is called in is checked, and its report is written below it.
String log = new File(basedir, 'build.log').text
assert log.contains('bank/questions/builds/reactor-order.en.md:16:3 no choice is marked as correct')
assert new File(basedir, 'target/question-lint/report.json').isFile()
