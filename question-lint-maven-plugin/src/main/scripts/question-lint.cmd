@echo off
rem Starts question-lint from the jar that lies beside this script. QUESTION_LINT_JAR names another jar, QUESTION_LINT_OPTS
rem further options of Java, QUESTION_LINT_CACHE another folder for the archive of classes and for results.
setlocal
set "jar=%QUESTION_LINT_JAR%"
if not defined jar if exist "%~dp0question-lint.jar" set "jar=%~dp0question-lint.jar"
if not defined jar for %%f in ("%~dp0question-lint-maven-plugin-*-cli.jar") do set "jar=%%~ff"
if not defined jar (
  echo question-lint: no question-lint-maven-plugin-VERSION-cli.jar in %~dp0: put it there, or name it with QUESTION_LINT_JAR>&2
  exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "cache=%QUESTION_LINT_CACHE%"
if not defined cache set "cache=%LOCALAPPDATA%\question-lint"
set "version="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" if exist "%JAVA_HOME%\bin\server\classes.jsa" (
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"') do set "version=%%~v"
)
rem From version 19 on Java makes the archive of classes itself, and again when the jar has changed.
set "archive="
for /f "delims=." %%m in ("%version%") do if %%m geq 19 set "archive=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\classes-%version%.jsa""
if defined archive if not exist "%cache%" mkdir "%cache%" 2>nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn100m -Xshare:auto -Xlog:disable %archive% %QUESTION_LINT_OPTS% -cp "%jar%" io.github.questionlint.lint.cli.Main %*
exit /b %ERRORLEVEL%
