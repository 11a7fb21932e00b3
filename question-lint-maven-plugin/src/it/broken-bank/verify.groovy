// Every defect is said once at its place, the report is written although the build fails, the exception names the worst.
String log = new File(basedir, 'build.log').text
assert log.contains('questions/builds/reactor-order.en.md:16:3 no choice is marked as correct')
assert log.contains('questions/builds/reactor-order.en.md:7:1 unknown field "dificulty": did you mean "difficulty"?')
assert log.contains('16 | - [ ] A. In the order')
assert log.contains('::error file=')
assert log.contains('questions/builds/copied.en.md')
assert log.contains('mvn question-lint:explain -Dquestion-lint.rule=')
assert !log.contains('\tat io.github')
assert log.contains('MojoFailureException')

def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/report.json'))
assert report.findings.find { it.rule == 'choice-none-correct' }.line == 16
assert report.findings.every { it.path && it.line >= 1 && it.column >= 1 && it.fingerprint }

for (name in ['checkstyle.xml', 'gl-code-quality-report.json', 'junit.xml', 'report.html', 'report.md', 'report.rdjson', 'report.sarif']) {
    assert new File(basedir, "target/question-lint/$name").text.contains('reactor-order.en.md')
}

// The version is the one of the plugin that the POM asks for, in the reports and in the jar that ran.
String version = new File(basedir, 'pom.xml').text.find(/<version>([^<]+)<\/version>\s*<configuration>/) { it[1] }
assert version =~ /^\d+\.\d+/
assert report.tool.version == version
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/report.sarif'))
assert sarif.runs[0].tool.driver.version == version
assert new File(basedir, 'target/question-lint/report.html').text.contains("question-lint $version")
for (module in ['question-model', 'question-lint-maven-plugin']) {
    def jars = new File(localRepositoryPath.toString(), "io/github/questionlint/$module/$version").listFiles().findAll { it.name.endsWith('.jar') }
    assert !jars.empty
    jars.each { assert new java.util.jar.JarFile(it).manifest.mainAttributes.getValue('Implementation-Version') == version }
}
