// Who skips is asked for nothing, not even for a folder that exists.
assert new File(basedir, 'build.log').text.contains('skipped')
