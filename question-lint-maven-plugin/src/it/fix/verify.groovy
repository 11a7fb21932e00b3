// What is safe is fixed, what is suggested only when asked for; a dry run shows the same as a diff and writes nothing.
String log = new File(basedir, 'build.log').text
String diff = new File(basedir, 'target/question-lint/fix.diff').text
assert diff.startsWith('diff --git a/questions/builds.md b/questions/builds.md\n--- a/questions/builds.md\n+++ b/questions/builds.md\n@@ ')
assert diff.contains('\n-- [ x ] the one that no other') && diff.contains('\n+- [x] the one that no other')
assert log.contains(diff.readLines()[0])
assert log.contains('would apply 2 fixes in 1 file')
assert log.contains('nothing to fix')
assert log.contains('-Dquestion-lint.fixRules=emphasis-literal')
assert log.contains('there is no rule "emphasis-literals": did you mean "emphasis-literal"?')

String text = new File(basedir, 'questions/builds.md').getText('UTF-8')
assert text.contains('- [x] the one that no other') && text.contains('- [ ] the one with the shortest name')
assert text.contains('**注意：** 父模块')
assert new File(basedir, 'questions').list().toList() == ['builds.md']
