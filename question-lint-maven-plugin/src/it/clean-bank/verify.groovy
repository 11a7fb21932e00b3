// A bank without defects passes, with several threads, and leaves its bundle and report behind.
String log = new File(basedir, 'build.log').text
assert log.contains('checked 1 question in 1 file: 0 errors, 0 warnings')
assert !log.contains('threadSafe') && !log.contains('thread-safe')

def lines = new File(basedir, 'target/question-lint/bundle/questions.ndjson').readLines('UTF-8')
assert lines.size() == 1
def question = new groovy.json.JsonSlurper().parseText(lines[0])
assert question.bank == 'io.github.questionlint.it' && question.id == 'reactor-order'
assert question.choices*.correct == [true, false]
assert question.source.path == 'questions/builds/reactor-order.en.md'
assert new File(basedir, 'target/question-lint/bundle/bank.json').isFile()

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/report.json'))
assert report.schemaVersion == 1 && report.summary.errors == 0 && report.summary.questions == 1
