package io.github.questionlint.exchange;

import io.github.questionlint.data.Json;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Retired;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What our reader gives of a bank, as the conformance kit writes it down; docs/format.md says what each line means. */
final class ConformanceCase {
    /** Problems after which nothing else is said of a file. */
    static final Set<String> REFUSED = Set.of(
            "encoding-invalid", "front-matter-missing", "schema-version-unknown", "yaml-invalid", "yaml-unsupported");

    private final QuestionBank bank;
    private final List<Problem> problems = new ArrayList<>();

    private ConformanceCase(QuestionBank bank) {
        this.bank = bank;
        problems.addAll(bank.problems());
        bank.files().stream().map(QuestionFile::problems).forEach(problems::addAll);
        problems.sort(Comparator.comparing((Problem problem) -> problem.span().path())
                .thenComparing(problem -> problem.span().line())
                .thenComparing(Problem::rule));
    }

    static String expected(Path folder) throws IOException {
        ConformanceCase read = new ConformanceCase(QuestionBanks.read(folder));
        Map<String, Object> json = new LinkedHashMap<>();
        if (read.isGood(Manifest.FILE)) {
            read.bank.manifest().ifPresent(manifest -> json.put("bank", ResolvedQuestion.manifest(manifest)));
        }
        json.put("questions", read.questions());
        if (read.isGood(Retired.FILE) && !read.bank.retired().isEmpty()) {
            json.put("retired", read.retired());
        }
        read.bank
                .locked()
                .ifPresent(ids ->
                        json.put("published", ids.stream().map(Text::value).toList()));
        json.put("problems", read.problems());
        return Json.pretty(json);
    }

    private boolean isGood(String path) {
        return problems.stream().noneMatch(problem -> problem.span().path().equals(path));
    }

    /** The questions of files without problems, in a bank whose manifest has none. */
    private List<Map<String, Object>> questions() {
        String id = bank.manifest().map(Manifest::id).orElse("");
        return bank.questions()
                .filter(question -> isGood(Manifest.FILE) && isGood(question.path()))
                .map(question -> ResolvedQuestion.of(question, id))
                .peek(json -> json.computeIfPresent("source", (name, source) -> withoutEnd((Map<?, ?>) source)))
                .toList();
    }

    /** Where a question ends is left to each reader. */
    private static Map<?, ?> withoutEnd(Map<?, ?> source) {
        Map<Object, Object> begin = new LinkedHashMap<>(source);
        begin.remove("endLine");
        return begin;
    }

    private List<Map<String, Object>> retired() {
        return bank.retired().stream()
                .map(retired -> {
                    Map<String, Object> json = Json.object("id", retired.id().value());
                    retired.to().ifPresent(to -> json.put("to", to.value()));
                    json.put("reason", retired.reason());
                    return json;
                })
                .toList();
    }

    private Set<Map<String, Object>> problems() {
        Set<Map<String, Object>> json = new LinkedHashSet<>();
        for (Problem problem : problems) {
            boolean refused = problems.stream()
                    .anyMatch(other -> REFUSED.contains(other.rule())
                            && other.span().path().equals(problem.span().path()));
            if (!refused || REFUSED.contains(problem.rule())) {
                json.add(line(problem));
            }
        }
        return json;
    }

    /** Parsers do not agree on the line where YAML stops to be YAML. */
    private static Map<String, Object> line(Problem problem) {
        Map<String, Object> json =
                Json.object("rule", problem.rule(), "path", problem.span().path());
        if (!problem.rule().equals("yaml-invalid")) {
            json.put("line", problem.span().line());
        }
        return json;
    }
}
