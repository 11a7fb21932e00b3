// A question that stands in a published bank or bundle is found; those banks themselves are not linted.
def report = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/question-lint/report.json'))
def copies = report.findings.findAll { it.family == 'duplicates' }
assert report.summary.questions == 2
assert copies*.rule.sort() == ['duplicate-exact', 'duplicate-near']
assert copies.every { it.path == 'new.md' }
assert copies*.related.flatten()*.path.sort() == ['../bundle/questions.ndjson', '../published/questions/norm.questions.yaml']
