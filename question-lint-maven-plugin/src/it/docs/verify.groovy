// Every Maven command about question-lint that the README or a page of the documentation gives to its readers succeeds,
// in the order of the page, in a bank of its own in Git.
import java.nio.file.Files

File project = new File(itFolder).parentFile.parentFile.parentFile
String version = new File(basedir, 'build.log').text.find(/question-lint-maven-plugin:([^:\s]+):help/) { it[1] }
File settings = new File(basedir, 'settings.xml')
settings.text = new File(itFolder, 'settings.xml').text.replace('@localRepositoryUrl@', new File(outerRepository).toURI().toString())

def run = { File folder, List command ->
    def builder = new ProcessBuilder(command*.toString()).directory(folder).redirectErrorStream(true)
    builder.environment().keySet().removeAll { it.startsWith('GIT_') || it.startsWith('GITHUB_') || it == 'CI' }
    def process = builder.start()
    process.outputStream.close()
    String said = process.inputStream.text
    assert process.waitFor() == 0: "${command.join(' ')}\n$said"
}

// What stands in blocks of shell and YAML, and between backticks where it is a whole command.
def commands = { String text ->
    def blocks = (text =~ /(?s)```(?:sh|bash|yaml)\n(.*?)```/).collect { it[1] }.join('\n').replaceAll(/\\\n\s*/, ' ')
    def lines = blocks.readLines().findAll { it =~ /^\s*(?:- run: |script: |- |exec )?mvn / }
    def inline = (text =~ /`(mvn [^`]*)`/).collect { it[1] }
    (lines + inline)
            .collect { it.replaceFirst(/^.*?mvn /, '').replaceFirst(/\s*(?:;|#).*/, '').replaceAll(/\s+/, ' ') }
            .collect { it.replace('"${BASE:+origin/$BASE}"', 'origin/main').replace('"origin/$BASE"', 'origin/main')
                    .replace('"$RUNNER_TEMP/preview"', 'target/preview').replace('"$CI_MERGE_REQUEST_DIFF_BASE_SHA"', 'origin/main') }
            .findAll { it =~ /question-lint/ && !it.contains('=NAME') && !it.contains('=A,B') && !it.contains('$copy') && !it.contains('$VERSION') }
            .unique()
}

// The pages for those who work on the linter itself are not for a bank.
def pages = [new File(project, 'README.md')] +
        new File(project, 'docs').listFiles().findAll { it.name.endsWith('.md') && !(it.name in ['benchmarks.md', 'precision.md']) }.sort()
int ran = 0
pages.each { page ->
    def wanted = commands(page.getText('UTF-8'))
    if (wanted.empty) {
        return
    }
    File bank = new File(basedir, 'banks/' + page.name - '.md')
    new File(bank, 'topics').mkdirs()
    new File(basedir, 'topics').listFiles().each { Files.copy(it.toPath(), new File(bank, "topics/$it.name").toPath()) }
    Files.writeString(new File(bank, '.gitignore').toPath(), 'target/\n')
    // A page that begins with init needs no POM; the others are about builds that have one.
    if (!wanted[0].contains(':init')) {
        run(bank, [mavenHome + '/bin/mvn', '-B', '-q', '-o', '-s', settings.path, "-Dmaven.repo.local=$localRepositoryPath",
                "io.github.questionlint:question-lint-maven-plugin:$version:init", '-Dquestion-lint.with=baseline'])
    }
    [['init', '-q', '-b', 'main'], ['config', 'user.name', 'Ada'], ['config', 'user.email', 'ada@example.org'],
            ['config', 'commit.gpgsign', 'false'], ['add', '-A'], ['commit', '-q', '-m', 'Questions'],
            ['update-ref', 'refs/remotes/origin/main', 'HEAD']].each { run(bank, ['git', *it]) }
    wanted.each { command ->
        // It writes into no folder that holds something, and the page shows two ways to begin.
        new File(bank, 'target/question-lint/migrated').deleteDir()
        String whole = command.replaceFirst(/(io\.github\.questionlint:question-lint-maven-plugin):(?=[a-z])/, "\$1:$version:")
        // A new bank starts in an empty folder.
        File where = whole.contains('question-lint.new') ? new File(basedir, "new/$ran") : bank
        where.mkdirs()
        run(where, [mavenHome + '/bin/mvn', '-B', '-o', '-s', settings.path, "-Dmaven.repo.local=$localRepositoryPath",
                *whole.split(' ').findAll { it }])
        ran++
    }
}
assert ran > 15
