if [ ! -f "$copy/$bank/pom.xml" ]; then
  cp "$bank/pom.xml" "$copy/$bank/pom.xml"
fi
mvn -B -q -f "$copy/$bank/pom.xml" question-lint:check@default -Dquestion-lint.cache=true \
  -Dquestion-lint.outputDirectory="$kept" ${since:+-Dquestion-lint.since="$since"}
