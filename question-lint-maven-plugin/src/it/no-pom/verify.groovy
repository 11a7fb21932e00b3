// Without a POM the folder that Maven is called in is checked, and its report is written below it.
String log = new File(basedir, 'build.log').text
assert log.contains('1 error, 0 warnings in 1 question')
File report = new File(basedir, 'target/question-lint/report.json')
assert report.text.contains('no choice is marked as correct')
assert log.contains('wrote ' + report.toURI().toString().replaceFirst('^file:/+', 'file:///'))
