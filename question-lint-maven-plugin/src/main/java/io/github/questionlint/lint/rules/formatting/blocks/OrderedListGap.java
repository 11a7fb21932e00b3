package io.github.questionlint.lint.rules.formatting.blocks;

import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import io.github.questionlint.model.Section;
import io.github.questionlint.source.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class OrderedListGap implements Rule<AskedQuestion> {
    /** A marker as CommonMark has it: at most nine digits. */
    private static final Pattern MARKER = Pattern.compile("(\\d{1,9})[.)]");

    @Override
    public View<AskedQuestion> view() {
        return AskedQuestion.VIEW;
    }

    @Override
    public void check(AskedQuestion asked, Reporter reporter) {
        asked.question().sections().values().stream()
                .flatMap(Section::nodes)
                .filter(node -> node.kind() == Kind.LIST && node.number() >= 0)
                .forEach(list -> check(asked.source(), list, reporter));
    }

    private static void check(SourceFile source, Node list, Reporter reporter) {
        int before = -1;
        for (Node item : list.children()) {
            Matcher marker = MARKER.matcher(source.text()).region(item.start(), item.end());
            if (!marker.lookingAt()) {
                return;
            }
            int number = Integer.parseInt(marker.group(1));
            if (before >= 0 && number > before + 1) {
                reporter.report(source.span(marker.start(), marker.end()), "gap", number, before);
            }
            before = number;
        }
    }
}
