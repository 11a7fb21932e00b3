// The jar of this build, started by its script: from the shell, by the tool pre-commit, and by the steps of the action.
File plugin = new File(itFolder).parentFile.parentFile
File top = plugin.parentFile
File script = new File(plugin, 'target/question-lint')
File jar = new File(plugin, 'target').listFiles().find { it.name.endsWith('-cli.jar') }
assert jar != null && script.exists()
script.setExecutable(true)

// The bank in Git, with nothing wrong at first.
File bank = new File(basedir, 'bank')
Map variables = [QUESTION_LINT_CACHE: new File(basedir, 'cache').path, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8']
def run = { int wanted, List command, Map more = [:] ->
    def builder = new ProcessBuilder(command*.toString()).directory(bank).redirectErrorStream(true)
    builder.environment().keySet().removeAll { it.startsWith('GIT_') || it.startsWith('GITHUB_') || it.startsWith('QUESTION_LINT') }
    builder.environment().putAll(variables + more)
    def process = builder.start()
    process.outputStream.close()
    String said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == wanted: "${command.join(' ')}\n$said"
    said
}
def git = { Object... arguments -> run(0, ['git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false', *arguments]) }

// The shell: a first and a second run, of which the second takes the archive of classes.
assert run(0, [script, '--version']) ==~ /question-lint \S+\n/
assert run(0, [script, 'check']).contains('checked 1 question in 1 file: 0 errors')
assert new File(basedir, 'cache').listFiles().any { it.name.endsWith('.jsa') }
assert run(0, [script, 'check', '--no-cache']).contains('checked 1 question in 1 file: 0 errors')
assert !new File(bank, 'target').exists()
assert run(2, [script, 'chek']).contains('Did you mean: question-lint check?')
assert run(0, ['java', '-jar', jar, 'explain', 'choice-none-correct']).contains('choice-none-correct (choices, error)')

// What the image for containers runs when it is built makes the archive of classes.
File image = new File(basedir, 'image')
image.mkdir()
new File(plugin, 'src/main/container/Containerfile').readLines().findAll { it.startsWith('RUN ') && !it.contains('chown') }.each {
    run(0, ['sh', '-c', it.substring(4).replace('/opt/question-lint', plugin.path + '/target').replace('/tmp/bank', image.path + '/bank')],
            [QUESTION_LINT_CACHE: image.path + '/cache'])
}
assert new File(image, 'cache').listFiles().any { it.name.endsWith('.jsa') }

// The jar has no class of Maven, and names the licence of everything that it contains.
new java.util.zip.ZipFile(jar).withCloseable { zip ->
    def names = zip.entries().collect { it.name }
    assert !names.any { it ==~ 'org/(apache/(maven|velocity|commons/(io|compress))|codehaus/plexus|eclipse/sisu)/.*' }
    assert !names.any { it.startsWith('io/github/questionlint/lint/maven/') }
    assert names.contains('META-INF/LICENSE') && names.contains('META-INF/NOTICE')
    String licences = zip.getInputStream(zip.getEntry('META-INF/THIRD-PARTY.txt')).getText('UTF-8')
    names.findAll { it ==~ 'META-INF/maven/.*/pom.properties' && !it.contains('questionlint') }.each { name ->
        def parts = name.split('/')
        // ICU keeps the names of the parts it is built of.
        assert licences.contains(parts[2] + ':' + (parts[2] == 'com.ibm.icu' ? 'icu4j' : parts[3])): name
    }
}

// The tool pre-commit: what is staged, and of it the lines that changed.
git('init', '-q', '-b', 'main')
git('add', '-A')
git('commit', '-q', '-m', 'A bank')
File hook = new File(plugin, 'src/main/scripts/pre-commit')
Map path = [PATH: script.parent + File.pathSeparator + System.getenv('PATH')]
assert run(0, ['sh', hook, 'loops.md'], path) == ''
new File(bank, 'more.md').text = '### Which loop ends?\n\n- [ ] for\n- [ ] while\n'
git('add', 'more.md')
assert run(0, ['sh', hook, 'loops.md'], path) == ''
assert run(1, ['sh', hook, 'more.md'], path).contains('[ERROR] more.md:3:3 no choice is marked as correct')

// The hook that init writes keeps the last result in the folder of Git, and uses it for another copy of the same bank.
git('rm', '-q', '-f', 'more.md')
run(0, [script, 'init', '--with', 'pre-commit'])
git('config', 'core.hooksPath', '.githooks')
git('add', '-A')
run(0, ['git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '-q', '-m', 'A hook'], path)
File kept = new File(bank, '.git/question-lint/cache.bin')
assert kept.exists()
long written = kept.lastModified()
new File(bank, 'notes.yaml').text = 'a: b\n'
git('add', '-A')
assert run(0, ['sh', '.githooks/pre-commit'], path) == ''
assert kept.lastModified() > written
written = kept.lastModified()
assert run(0, ['sh', '.githooks/pre-commit'], path) == ''
assert kept.lastModified() == written
git('rm', '-q', '-f', '--cached', 'notes.yaml')
new File(bank, 'notes.yaml').delete()
new File(bank, 'more.md').text = '### Which loop ends?\n\n- [ ] for\n- [ ] while\n'

// The steps of the action, which find the jar of this build in the checkout of the action.
def loader = new URLClassLoader([jar.toURI().toURL()] as URL[])
def api = { loader.loadClass('org.snakeyaml.engine.v2.api.' + it) }
def settings = api('LoadSettings').getMethod('builder').invoke(null).build()
def steps = api('Load').getConstructor(api('LoadSettings')).newInstance(settings)
        .loadFromString(new File(top, 'action.yml').text).runs.steps
File outputs = new File(basedir, 'outputs.txt')
File summary = new File(basedir, 'summary.md')
Map inputs = [BANK: '.', FAIL_ON: 'error', SINCE: '', TRUST: '', REPORT: 'json=' + new File(basedir, 'found.json')]
def step = { int wanted, Map step, Map given ->
    File file = new File(basedir, 'step.sh')
    file.text = step.run
    Map found = [:]
    if (outputs.exists()) {
        outputs.readLines().each { found[it.split('=', 2)[0]] = it.split('=', 2)[1] }
    }
    run(wanted, ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file], inputs + given + [
            ACTION_PATH: top.path, FOLDER: found.folder ?: '', GITHUB_OUTPUT: outputs.path, GITHUB_ACTIONS: 'true',
            GITHUB_STEP_SUMMARY: summary.path, GITHUB_WORKSPACE: bank.path, RUNNER_TEMP: basedir.path])
}
def shell = steps.findAll { it.run }
def check = steps.find { it.id == 'check' }
def preview = shell.find { it.run.contains(' export ') }
assert shell.size() == 4
step(0, shell[0], [:])
step(0, shell[1], [:])
String said = step(1, check, [:])
assert said.contains('::error file=more.md,line=3')
assert summary.text.contains('more.md:3')
assert new File(basedir, 'question-lint.sarif').text.contains('choice-none-correct')
assert new File(basedir, 'found.json').exists()
assert outputs.text.contains('sarif=' + new File(basedir, 'question-lint.sarif'))
step(0, check, [FAIL_ON: 'never'])
step(0, check, [BANK: 'loops.md'])
step(2, check, [FAIL_ON: 'sometimes'])
File site = new File(basedir, 'preview')
step(0, preview, [PREVIEW: site.path])
assert new File(site, 'index.html').exists()
// Other actions are pinned to a commit, with the version that it is.
steps.findAll { it.uses }.each { assert it.uses ==~ /actions\/[a-z-]+@[0-9a-f]{40}/ }
assert (new File(top, 'action.yml').text =~ /uses: \S+@[0-9a-f]{40} # v\d/).count == steps.count { it.uses }
