String log = new File(basedir, 'build.log').text

assert log.contains(':check')
assert !log.contains('threadSafe') && !log.contains('thread-safe')
assert new File(basedir, 'target/question-lint/bundle/questions.ndjson').isFile()
assert new File(basedir, 'target/question-lint/bundle/bank.json').isFile()
