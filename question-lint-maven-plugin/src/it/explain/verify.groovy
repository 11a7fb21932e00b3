// A rule's page is shown on the console, all rules are listed, and the goals explain their parameters.
String log = new File(basedir, 'build.log').text
assert log.contains('# choice-none-correct') && log.contains('## Wrong')
assert log.contains('field-unknown (schema, error)')
assert log.contains('question-lint.failOn')
