package io.github.questionlint.lint.inspect;

import io.github.questionlint.data.Json;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Considered;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a bank was read, for programs: {@code inspect.json}, version 1; its messages are English. */
public final class InspectJson {

    private InspectJson() {}

    /**
     * The text of the file.
     *
     * @param version the version of the program
     */
    public static String of(Inspection inspection, String version) {
        return Json.pretty(Json.object(
                "schemaVersion",
                1,
                "tool",
                Json.object("name", "question-lint", "version", version),
                "layouts",
                inspection.layouts().stream().map(InspectJson::layout).toList(),
                "files",
                inspection.files().stream().map(InspectJson::file).toList(),
                "considered",
                inspection.considered().stream().map(InspectJson::considered).toList()));
    }

    private static Map<String, Object> layout(DetectedLayout layout) {
        return Json.object(
                "summary",
                layout.summary(),
                "settings",
                layout.settings(),
                "files",
                layout.files(),
                "questions",
                layout.questions());
    }

    private static Map<String, Object> file(InspectedFile file) {
        Map<String, Object> json = Json.object(
                "path", file.path(),
                "layouts", file.layouts(),
                "questions",
                        file.questions().stream().map(InspectJson::question).toList(),
                "left", file.left().stream().map(InspectJson::problem).toList());
        file.unread().ifPresent(why -> json.put("unread", problem(why)));
        return json;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", question.title().value());
        json.putAll(lines(question.span()));
        question.id().ifPresent(id -> json.put("id", id.value()));
        json.put("format", question.format());
        json.put("type", question.type().key());
        json.put("lang", question.lang());
        json.put("choices", question.choices().size());
        json.put("options", question.choices().stream().map(InspectJson::option).toList());
        json.put("key", QuestionParts.key(question));
        json.put("answerExpected", question.answerExpected());
        QuestionParts.answer(question).ifPresent(span -> json.put("answer", lines(span)));
        question.answeredAt().ifPresent(place -> json.put("answeredAt", place(place.span())));
        QuestionParts.explanation(question).ifPresent(span -> json.put("explanation", lines(span)));
        return json;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", span.path());
        json.putAll(lines(span));
        return json;
    }

    private static Map<String, Object> option(Choice choice) {
        Map<String, Object> json = new LinkedHashMap<>();
        choice.label().ifPresent(label -> json.put("label", label.value()));
        json.put("text", choice.text().value());
        json.put("correct", choice.correct());
        json.put("line", choice.span().line());
        return json;
    }

    private static Map<String, Object> lines(Span span) {
        return Json.object("line", span.line(), "endLine", span.endLine());
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = Json.object("rule", problem.rule());
        json.putAll(lines(problem.span()));
        json.put("message", problem.message("en"));
        return json;
    }

    private static Map<String, Object> considered(Considered found) {
        return Json.object(
                "summary", found.summary(),
                "files", found.files(),
                "titles", found.titles(),
                "asking", found.asking(),
                "choices", found.choices());
    }
}
