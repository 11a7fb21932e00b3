package io.github.questionlint.lint.rules.formatting.emphasis;

import io.github.questionlint.lint.rule.FileView;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.lint.rules.shared.Excerpt;
import java.util.Locale;

final class MathSubscriptBroken implements Rule<FormulaText> {
    private static final FileView<FormulaText> ALL = FormulaText.VIEW;

    /** With an escaped underscore only where other formulas of the file have plain ones: elsewhere it is the custom. */
    private static final View<FormulaText> SUSPECTS = FileView.of(FormulaText.class, views -> {
        boolean plain = views.of(ALL).anyMatch(FormulaText::hasSubscript);
        boolean single = views.of(ALL).anyMatch(FormulaText::hasCommand);
        return views.of(ALL).filter(formula -> switch (formula.broken()) {
            case STAR -> true;
            case DOUBLED -> single;
            default -> plain;
        });
    });

    @Override
    public View<FormulaText> view() {
        return SUSPECTS;
    }

    @Override
    public void check(FormulaText formula, Reporter reporter) {
        if (formula.broken() != FormulaText.Broken.NO) {
            int at = formula.start() + formula.place();
            String quoted = Excerpt.of(formula.text().substring(Math.max(0, formula.place() - 6)));
            String id = formula.broken().name().toLowerCase(Locale.ROOT);
            reporter.report(formula.source().span(at, at + (id.equals("star") ? 1 : 2)), id, quoted);
        }
    }
}
