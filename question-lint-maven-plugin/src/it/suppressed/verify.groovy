// A comment with a reason silences its rule in its question, and is counted.
String log = new File(basedir, 'build.log').text
assert log.contains('0 errors') && log.contains('1 suppressed')
assert !log.contains('no choice is marked')
