// A folder that is not there is named, with the way out.
String log = new File(basedir, 'build.log').text
assert log.contains('nowhere does not exist')
assert log.contains('-Dquestion-lint.directory')
