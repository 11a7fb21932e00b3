// The bank is written as native files with a list of what is left to decide; a second run leaves it alone.
File bank = new File(basedir, 'target/question-lint/migrated')
String found = bank.directory ? bank.listFiles().toString() : 'no folder'
assert new File(bank, 'MIGRATION.md').text.contains('`license`') : found
assert new File(bank, 'question-bank.yaml').isFile()
assert new File(bank, 'question-lint.yml').text.startsWith('exclude: [/MIGRATION.md]')
List<File> written = []
new File(bank, 'questions').eachFileRecurse { if (it.isFile()) { written << it } }
assert written*.name.sort() == ['which-goal-copies-a-bank-into-the-native-format.en.md', 'which-goal-writes-one-question-a-line.en.md']
assert written.find { it.name.startsWith('which-goal-copies') }.text.contains('- [x] migrate\n- [ ] check\n')
assert new File(basedir, 'build.log').text.contains('exists already and is not empty')
