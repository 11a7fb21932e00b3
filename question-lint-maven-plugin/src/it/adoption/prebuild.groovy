// A bank in a Git repository of its own, with three old defects.
def git = { String... args ->
    def process = new ProcessBuilder(['git', *args]).directory(basedir).redirectErrorStream(true).start()
    String said = process.inputStream.text
    assert process.waitFor() == 0: said
}
git('init', '-q', '-b', 'main')
git('config', 'user.name', 'Ada')
git('config', 'user.email', 'ada@example.org')
git('config', 'commit.gpgsign', 'false')
new File(basedir, '.git/info/exclude') << '\nbuild.log\n*.properties\n*.groovy\ntarget/\n'
git('add', '-A')
git('commit', '-q', '-m', 'Questions')
