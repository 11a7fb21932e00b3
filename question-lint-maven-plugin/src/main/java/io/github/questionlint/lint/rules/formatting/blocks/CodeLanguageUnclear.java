package io.github.questionlint.lint.rules.formatting.blocks;

import static java.util.Map.entry;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.lint.rules.shared.Program;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.SourceFile;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

final class CodeLanguageUnclear implements Rule<QuestionFile> {
    /** What a program has and its output, a tree of folders or a drawing has not. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?m)[;{]\\s*$|^\\s*(?:def|class|import|from|function|const|let|var|return|public|private|SELECT|INSERT|UPDATE|#include|package|fn|func) .*|\\w\\(.*\\)\\s*[;:{]");

    /** Short names that writers of fences use, and the names that stand for them. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            entry("py", "python"),
            entry("js", "javascript"),
            entry("ts", "typescript"),
            entry("c++", "cpp"),
            entry("sh", "bash"),
            entry("golang", "go"),
            entry("cs", "csharp"),
            entry("rb", "ruby"),
            entry("rs", "rust"),
            entry("kt", "kotlin"));

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        if (!file.questions().isEmpty()) {
            Blocks.of(file, Kind.FENCED_CODE)
                    .filter(code -> code.target().isBlank() && code.number() > 0)
                    .filter(code -> PROGRAM.matcher(code.text()).find())
                    .forEach(code -> reporter.report(fence(file.source(), code), "missing"));
        }
        file.questions().forEach(question -> checkSolution(file.source(), question, reporter));
    }

    /** A code question may ask for a language; its solution is in that one. */
    private static void checkSolution(SourceFile source, Question question, Reporter reporter) {
        Optional<Text> asked = question.fields().map("code").flatMap(code -> code.text("language"));
        Optional<Program> solution = Program.in(question, Role.ANSWER);
        if (asked.isPresent()
                && solution.isPresent()
                && isOther(solution.get(), asked.get().value())) {
            Node first = solution.get().blocks().get(0);
            reporter.report(fence(source, first), "differs", language(first.target()), asked.get());
        }
    }

    /** Whether all of its blocks name a language, and none of them this one. */
    private static boolean isOther(Program program, String asked) {
        return program.blocks().stream()
                .map(code -> language(code.target()))
                .noneMatch(language -> language.isEmpty() || language.equals(language(asked)));
    }

    private static String language(String info) {
        String name = info.strip().split("[\\s,{]", 2)[0].toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(name, name);
    }

    private static Span fence(SourceFile source, Node code) {
        int line = source.lineAt(code.start());
        return source.span(code.start(), Math.max(code.start(), source.lineEnd(line)));
    }
}
