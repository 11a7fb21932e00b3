// A folder without a question is a mistake of set-up, not a success.
String log = new File(basedir, 'build.log').text
assert log.contains('no question found in')
assert log.contains('allowEmpty: true')
assert log.contains('MojoExecutionException')
