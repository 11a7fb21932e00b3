// The page of the site in both languages: findings, coverage, and no markup out of a question.
def page = { String folder ->
    new File(basedir, "target/site/$folder/question-lint.html").getText('UTF-8')
            .replaceAll(/&#x([0-9a-f]+);/) { all, code -> new String(Character.toChars(Integer.parseInt(code, 16))) }
}
String english = page('en')
String chinese = page('zh_CN')
assert english.contains('checked 1 question in 1 file: 0 errors, 0 warnings, 1 info')
assert english.contains('>choice-none-correct</a>') && english.contains('questions/loop-ends.en.md:13')
assert english.contains('Questions by topic') && english.contains('single choice') && english.contains('Missing translations: 1 questions')
assert chinese.contains('检查了 1 个文件中的 1 道题') && chinese.contains('各主题的题数') && chinese.contains('>循环<')
[english, chinese].each {
    assert it.contains('&lt;script&gt;alert(1)&lt;/script&gt; ${project.version}')
    assert !it.contains('<script>alert(1)')
    assert !it.contains('</td><script>')
}
assert english.contains('Loops &lt;b&gt;&amp;amp; more&lt;/b&gt;')
// The site names the page where it lists its reports.
assert new File(basedir, 'target/site/en/project-reports.html').getText('UTF-8').contains('href="question-lint.html"')
assert new File(basedir, 'build.log').text.contains('BUILD SUCCESS')
