// A program that uses question-model alone validates, reads and writes a bank, each in a few lines.
String log = new File(basedir, 'build.log').text
assert log.contains('reactor-order@en: In which order does Maven build')
assert log.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
assert new File(basedir, 'target/bank/what-is-a-token.en.md').text.contains('## Answer')
