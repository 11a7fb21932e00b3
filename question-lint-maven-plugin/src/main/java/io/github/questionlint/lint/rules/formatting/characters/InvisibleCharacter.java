package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.Edit;
import io.github.questionlint.lint.rule.Observation;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.Safety;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Blocks;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class InvisibleCharacter implements Rule<QuestionFile> {
    /** Words of a text about such characters, in which code shows them on purpose. */
    private static final Pattern SAMPLES = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{Nd}_])ZWN?J\\b|zero.width|(?<![\\p{L}\\p{Nd}_])U\\+(?:200[B-F]|2060|FEFF|00AD)|零宽|零寬|ゼロ幅|soft hyphen");

    @Override
    public View<QuestionFile> view() {
        return View.FILE;
    }

    @Override
    public void check(QuestionFile file, Reporter reporter) {
        SourceFile source = file.source();
        List<Integer> strays = strays(source.text(), source.start());
        if (!strays.isEmpty()) {
            boolean samples = SAMPLES.matcher(source.text()).find();
            strays.stream()
                    .collect(Collectors.groupingBy(at -> place(file, at), TreeMap::new, Collectors.toList()))
                    .forEach((line, places) -> checkLine(file, samples, places, reporter));
        }
    }

    /** The line of a character; for one within code, where the code starts. */
    private static int place(QuestionFile file, int at) {
        return file.source()
                .lineAt(Blocks.codeAt(file, at)
                        .filter(Node::isCodeBlock)
                        .map(Node::start)
                        .orElse(at));
    }

    /** All characters of a line, or of a block of code, have one finding. */
    private static void checkLine(QuestionFile file, boolean samples, List<Integer> strays, Reporter reporter) {
        SourceFile source = file.source();
        String line = source.line(source.lineAt(strays.get(0))).stripLeading();
        boolean marked = line.startsWith("#") || line.startsWith("- [");
        List<Integer> places = strays.stream()
                .filter(at -> marked || matters(file, at))
                .filter(at -> !(samples && Blocks.codeAt(file, at).isPresent()))
                .toList();
        if (!places.isEmpty()) {
            report(file, places, reporter);
        }
    }

    private static List<Integer> strays(String text, int start) {
        List<Integer> strays = new ArrayList<>();
        for (int at = start; at < text.length(); at++) {
            if (text.charAt(at) >= 0xAD && InvisibleSigns.isStray(text, at)) {
                strays.add(at);
            }
        }
        return strays;
    }

    /** In running text only an invisible character within a word hinders a search. */
    private static boolean matters(QuestionFile file, int at) {
        String text = file.source().text();
        boolean within = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.codePointAt(at + 1));
        return within || Blocks.codeAt(file, at).isPresent();
    }

    /** The finding is at the first of them. */
    private static void report(QuestionFile file, List<Integer> places, Reporter reporter) {
        SourceFile source = file.source();
        int first = places.get(0);
        boolean matters = isMachineRead(source.line(source.lineAt(first)))
                || places.stream().anyMatch(at -> Blocks.codeAt(file, at).isPresent() || isRange(source.text(), at));
        List<Edit> edits = places.stream().map(at -> Edit.delete(at, at + 1)).toList();
        String sign = "U+%04X".formatted((int) source.text().charAt(first));
        boolean lines = source.lineAt(first) < source.lineAt(places.get(places.size() - 1));
        reporter.report(Observation.at(
                        source.span(first, first + 1), lines ? "invisible-code" : "invisible", sign, places.size())
                .withFix(matters ? Safety.SUGGESTED : Safety.SAFE, edits, lines ? "delete-code" : "delete", sign));
    }

    /** A soft hyphen between digits was once a hyphen, and only it separates the numbers. */
    private static boolean isRange(String text, int at) {
        return text.charAt(at) == 0xAD && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** Whether a line may hold a part of a program, an address or a tag, which would change without a character. */
    private static boolean isMachineRead(String line) {
        return line.contains("](") || line.contains("://") || line.indexOf('<') >= 0 || line.indexOf('`') >= 0;
    }
}
