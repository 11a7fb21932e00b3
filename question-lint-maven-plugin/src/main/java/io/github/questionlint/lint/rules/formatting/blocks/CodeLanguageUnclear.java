package io.github.questionlint.lint.rules.formatting.blocks;

import static java.util.Map.entry;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

final class CodeLanguageUnclear implements Rule<LanguageChoice> {
    /** Matches what a program contains, but program output, a tree of folders or a drawing does not. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?m)[;{]\\s*+$|^[ \\t]*+(?:def|class|import|from|function|const|let|var|return|public|private|SELECT|INSERT|UPDATE|#include|package|fn|func) .*|\\w\\(.{0,200}\\)\\s{0,9}[;:{]");

    /** Short language names that authors write after a fence, with the names that they mean. */
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
    public View<LanguageChoice> view() {
        return LanguageChoice.VIEW;
    }

    @Override
    public void check(LanguageChoice code, Reporter reporter) {
        Node first = code.first();
        if (code.asked().isPresent()) {
            checkSolution(code, code.asked().get(), reporter);
        } else if (first.target().isBlank()
                && first.number() > 0
                && PROGRAM.matcher(first.text()).find()) {
            reporter.report(code.opening(), "missing");
        }
    }

    /** A code question may ask for a language; its solution is in that one. */
    private static void checkSolution(LanguageChoice code, Text asked, Reporter reporter) {
        if (isOther(code.blocks(), asked.value())) {
            reporter.report(code.opening(), "differs", language(code.first().target()), asked);
        }
    }

    /** Whether every block names a language other than this one. */
    private static boolean isOther(List<Node> blocks, String asked) {
        return blocks.stream()
                .map(code -> language(code.target()))
                .noneMatch(language -> language.isEmpty() || language.equals(language(asked)));
    }

    private static String language(String info) {
        String name = info.strip().split("[\\s,{]", 2)[0].toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(name, name);
    }
}
