// Each file has a line, one file a line for each question, and the JSON names them all.
String log = new File(basedir, 'build.log').text
assert log.contains('bank/topics/git.md  heading level 3, task-list options, questions: 3 (1 with choices), language: en')
assert log.contains('bank/asks.md  not read: no question was found, although 4 lines ask something')
assert log.contains('  7: Which command shows who wrote a line?  2 choices, key B')
assert log.contains('  12: Why is a tag not a branch?  no answer')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/inspect.json'))
assert json.files*.path == ['bank/asks.md', 'bank/topics/git.md']
assert json.files[1].questions[0].answer == [line: 5, endLine: 5]
