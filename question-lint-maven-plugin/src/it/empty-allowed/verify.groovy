// Whoever says so may have a bank without questions.
assert new File(basedir, 'build.log').text.contains('0 questions')
