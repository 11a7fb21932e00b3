// Every mistake in question-lint.yml and every property that no goal has is named with what was probably meant; nothing
// is linted.
String log = new File(basedir, 'build.log').text
assert log.contains('question-lint.yml:2:3 unknown field "rules.choice-none-corect": did you mean "rules.choice-none-correct"?')
assert log.contains('question-lint.yml:3:21 field "rules.choice-duplicate" has the value "eror": did you mean "error"?')
assert log.contains('question-lint.yml:4:1 unknown field "familys": did you mean "families"?')
assert log.contains('no goal has the property -Dquestion-lint.failon: did you mean -Dquestion-lint.failOn?')
assert log.contains('MojoExecutionException')
assert !log.contains('checked ')
