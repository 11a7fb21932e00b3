// A rule that the bank calls a warning is said, in the language asked for, and fails nothing.
String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/report.json'))
assert report.summary.warnings == 1 && report.summary.errors == 0
assert report.findings[0].message.startsWith('no choice is marked as correct')
assert log.contains('choice-none-correct')
