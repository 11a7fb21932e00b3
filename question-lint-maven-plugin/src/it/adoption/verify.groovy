// The gate passes with the old defects known; a pull request with one copy and one empty answer fails with exactly two
// errors, on the console, as annotations and in the summary, with and without -Dquestion-lint.since.
String log = new File(basedir, 'build.log').text
assert log.contains('layout: details, 3 files, 18 questions')
assert log.contains('3 defects')
assert log.contains('next step: mvn verify')
assert log.contains('0 errors') && log.contains('3 baselined')
assert new File(basedir, 'question-lint.yml').text.contains('layouts:\n  # layout: details, 3 files, 18 questions\n  - layout: details\n')
assert new File(basedir, '.github/workflows/question-lint.yml').text.contains('mvn -B -ntp verify -Dquestion-lint.trust=')
assert new File(basedir, '.githooks/pre-commit').canExecute()

def run = { Map environment, String... command ->
    def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
    builder.environment().keySet().removeAll { it.startsWith('GIT_') || it.startsWith('GITHUB_') || it == 'CI' }
    builder.environment().putAll(environment)
    def process = builder.start()
    String said = process.inputStream.text
    [said: said, status: process.waitFor()]
}
def git = { String... args -> def done = run([:], 'git', *args); assert done.status == 0: done.said }
File settings = new File(basedir, 'target/settings.xml')
settings.parentFile.mkdirs()
settings.text = new File(itFolder, 'settings.xml').text.replace('@localRepositoryUrl@', new File(outerRepository).toURI().toString())
def mvn = { Map environment, String... args ->
    run(environment, mavenHome + '/bin/mvn', '-B', '-o', '-s', settings.path, "-Dmaven.repo.local=$localRepositoryPath",
            '-Dquestion-lint.lang=en', *args)
}

git('add', '-A')
git('commit', '-q', '-m', 'Set the gate up')
git('checkout', '-q', '-b', 'pull-request')
new File(basedir, 'topics/sql.md') << '''
<details>
<summary>What does a rebase do to the commits of a branch?</summary>

It writes them anew on top of another commit, so their names change.

</details>

<details>
<summary>Which join keeps the rows of both sides?</summary>

</details>
'''
git('commit', '-q', '-a', '-m', 'Two more questions')

File summary = new File(basedir, 'target/summary.md')
def github = [GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: basedir.path, GITHUB_STEP_SUMMARY: summary.path]
[['verify'], ['verify', '-Dquestion-lint.since=main']].each { args ->
    def pull = mvn(github, *args)
    assert pull.status != 0
    assert pull.said.contains(': 2 errors, 0 warnings')
    assert pull.said.readLines().count { it =~ /^\[ERROR\] topics\/(git|sql)\.md:\d/ } == 2
    def annotations = pull.said.readLines().findAll { it.startsWith('::error ') }
    assert annotations.size() == 2
    assert summary.text.contains('duplicate-exact') && summary.text.contains('answer-missing')
    summary.delete()
    assert annotations.any { it.contains('title=duplicate-exact') } && annotations.any { it.contains('title=answer-missing') }
}

// Silence but for the findings, also for warnings; then the defects are mended and the gate opens.
def quiet = mvn([:], '-q', 'verify')
assert quiet.said.contains('topics/sql.md:') && !quiet.said.contains('checked ') && !quiet.said.contains('layout:')
git('checkout', '-q', 'main')
assert mvn(github, 'verify').status == 0
