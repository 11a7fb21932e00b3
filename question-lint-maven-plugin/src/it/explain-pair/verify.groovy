// For a pair of questions it is shown what was compared, what each guard says, and the result.
String log = new File(basedir, 'build.log').text
assert log.contains('stems: 100 % alike') && log.contains('tensor')
assert log.contains('guard: from A to B, and from B to A: FIRES')
assert log.contains('guard: a negation in only one question: silent')
assert log.contains('result: may be the same (duplicate-possible)')
