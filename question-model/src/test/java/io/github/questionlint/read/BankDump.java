package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Manifest;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Retired;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.List;

/** Everything that was read from a bank, with the place of every value, one a line. */
final class BankDump {
    private final StringBuilder out = new StringBuilder();

    private BankDump() {}

    static String of(QuestionBank bank) {
        BankDump dump = new BankDump();
        bank.manifest().map(Manifest::fields).ifPresent(fields -> {
            dump.line(0, "manifest", fields.span(), "");
            dump.entries(1, fields.own());
        });
        bank.retired().forEach(dump::retired);
        bank.locked().ifPresent(ids -> ids.forEach(id -> dump.text(0, "locked", id)));
        dump.problems(0, bank.problems());
        bank.files().forEach(dump::file);
        return dump.out.toString();
    }

    private void retired(Retired retired) {
        text(0, "retired", retired.id());
        retired.to().ifPresent(to -> text(1, "to", to));
        out.append("  reason ").append(retired.reason()).append('\n');
    }

    private void file(QuestionFile file) {
        out.append("file ").append(file.path()).append('\n');
        problems(1, file.problems());
        file.questions().forEach(this::question);
    }

    private void question(Question question) {
        line(1, "question", question.span(), question.name());
        out.append("    %s %s %s%n"
                .formatted(question.format(), question.type(), question.status())
                .replace(System.lineSeparator(), "\n"));
        text(2, "title", question.title());
        entries(2, question.fields().own());
        question.sections().forEach((role, section) -> {
            line(2, "section " + role.key(), section.heading(), "");
            text(3, "text", section.text());
        });
        question.choices().forEach(this::choice);
        question.pairs().forEach(pair -> {
            line(2, "pair", pair.span(), pair.isExtra() ? "extra" : pair.isWhole() ? "" : "incomplete");
            text(3, "prompt", pair.prompt().text());
            text(3, "match", pair.match().text());
        });
        question.order().forEach(step -> text(2, "step", step.text()));
    }

    private void choice(Choice choice) {
        line(2, "choice", choice.span(), "");
        line(3, "mark", choice.markSpan(), choice.mark().name());
        choice.label().ifPresent(label -> text(3, "label", label));
        text(3, "text", choice.text());
        choice.explanation().ifPresent(explanation -> text(3, "explanation", explanation));
    }

    private void entries(int depth, YamlNode map) {
        for (YamlNode.Entry entry : map.entries()) {
            text(depth, "key", entry.key());
            value(depth + 1, entry.value());
        }
    }

    private void value(int depth, YamlNode node) {
        if (node.isScalar()) {
            text(depth, node.plain() ? "plain" : "quoted", node.text());
        } else {
            line(depth, node.isMap() ? "map" : "list", node.span(), "");
        }
        entries(depth + 1, node);
        node.items().forEach(item -> value(depth + 1, item));
    }

    private void problems(int depth, List<Problem> problems) {
        for (Problem problem : problems) {
            line(depth, "problem " + problem.rule(), problem.span(), problem.message("en"));
        }
    }

    private void text(int depth, String name, Text text) {
        line(depth, name, text.span(), text.value().replace("\n", "\\n"));
    }

    private void line(int depth, String name, Span span, String value) {
        String place = "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
        out.append(("  ".repeat(depth) + name + " " + place + " " + value).stripTrailing())
                .append('\n');
    }
}
