package io.github.questionlint.lint.inspect;

import io.github.questionlint.layout.words.TableOfContents;
import io.github.questionlint.lint.report.Command;
import io.github.questionlint.lint.report.ReportMessages;
import io.github.questionlint.model.AnswerPlace;
import io.github.questionlint.model.Considered;
import io.github.questionlint.model.DetectedLayout;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Characters;
import io.github.questionlint.source.Messages;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a bank was read, for people: a line for each file, and one for each question where they are wanted. */
public final class InspectText {
    private static final Messages MESSAGES = Messages.load(InspectText.class, "inspect_messages");
    private static final Messages OF_PROGRAM = MESSAGES.with(Command.program("")::in);
    /** The most files that are named although there is no question in them and nothing to be said about them. */
    private static final int MOST = 20;
    /** The most of a title that is shown, in UTF-16 units. */
    private static final int WIDTH = 70;

    private final String lang;
    private final Command command;
    private final boolean everyQuestion;
    /** The files with the questions by those with their answers. */
    private final Map<String, String> answers = new HashMap<>();

    private final List<String> lines = new ArrayList<>();

    private InspectText(String lang, Command command, boolean everyQuestion) {
        this.lang = lang;
        this.command = command;
        this.everyQuestion = everyQuestion;
    }

    /**
     * The lines, with nothing in them that acts on a terminal.
     *
     * @param lang {@code zh} or, for any other language, English
     * @param command how the reader calls goals
     * @param everyQuestion whether each question has a line
     */
    public static List<String> of(Inspection inspection, String lang, Command command, boolean everyQuestion) {
        InspectText text = new InspectText(lang, command, everyQuestion);
        text.add(inspection);
        return text.lines.stream().map(Characters::shown).toList();
    }

    private void add(Inspection inspection) {
        List<InspectedFile> files = inspection.files();
        inspection.layouts().stream().map(DetectedLayout::toString).forEach(lines::add);
        files.forEach(this::noteAnswers);
        files.stream().filter(InspectedFile::isRead).forEach(this::addRead);
        files.stream()
                .filter(file -> !file.isRead() && file.unread().isPresent())
                .forEach(this::addUnread);
        addOthers(files.stream()
                .filter(file -> !file.isRead() && file.unread().isEmpty())
                .toList());
        inspection.considered().stream().map(this::tried).forEach(lines::add);
        addSummary(files);
    }

    /** Keeps which files hold the answers of this one. */
    private void noteAnswers(InspectedFile file) {
        file.questions().stream()
                .flatMap(question -> question.answeredAt().stream())
                .forEach(place -> answers.put(place.span().path(), file.path()));
    }

    private void addSummary(List<InspectedFile> files) {
        List<InspectedFile> read = files.stream().filter(InspectedFile::isRead).toList();
        long questions =
                files.stream().mapToLong(file -> file.questions().size()).sum();
        lines.add(message("summary", count(questions, "question"), read.size(), count(files.size(), "file")));
        if (files.isEmpty()) {
            lines.add(message("empty"));
        } else if (!everyQuestion && questions > 0) {
            lines.add(message(
                    "hint",
                    read.stream()
                            .max(Comparator.comparingLong(
                                    file -> file.lacking() + file.left().size()))
                            .map(InspectedFile::path)
                            .orElse(""),
                    command.name()));
        }
    }

    private void addRead(InspectedFile file) {
        lines.add(message(
                        file.choices() == 0 ? "file" : "file.choices",
                        file.path(),
                        String.join("; ", file.layouts()),
                        file.questions().size(),
                        file.choices(),
                        langs(file))
                + (file.lacking() == 0 ? "" : message("file.lacking", file.lacking())));
        if (everyQuestion) {
            file.questions().forEach(question -> lines.add(line(question)));
        }
        addLeft(file);
    }

    /** The languages of a file, the commonest first. */
    private static String langs(InspectedFile file) {
        Map<String, Long> counts = file.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> question.lang().isEmpty() ? "?" : question.lang(),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private String line(Question question) {
        String title = question.title().value();
        String cut = title.length() > WIDTH ? title.substring(0, WIDTH) + "…" : title;
        return message(
                "question",
                question.span().line(),
                cut,
                question.choices().isEmpty() ? open(question) : choices(question));
    }

    private String open(Question question) {
        if (question.type().hasChoices()) {
            return message("choices.lost");
        }
        if (question.answeredAt().isPresent()) {
            Span place = question.answeredAt().get().span();
            return isKnown(place)
                    ? message("answer.at", place.path(), lines(place))
                    : message("answer.apart", place.path());
        }
        String none = question.answerExpected() ? "answer.none" : "answer.unwanted";
        return QuestionParts.answer(question)
                .map(span -> message(span.line() == span.endLine() ? "answer" : "answer.lines", lines(span)))
                .orElseGet(() -> message(none));
    }

    private String choices(Question question) {
        List<String> key = QuestionParts.key(question);
        int choices = question.choices().size();
        String said =
                key.isEmpty() ? message("choices.none", choices) : message("choices", choices, String.join(", ", key));
        return question.answeredAt()
                .map(AnswerPlace::span)
                .map(place -> isKnown(place)
                        ? message("choices.at", said, place.path(), lines(place))
                        : message("choices.apart", said, place.path()))
                .orElse(said);
    }

    /** Whether the place of an answer is more than the file that ought to hold it. */
    private static boolean isKnown(Span place) {
        return !place.equals(Span.startOf(place.path()));
    }

    private static String lines(Span span) {
        boolean one = span.line() == span.endLine();
        return one ? String.valueOf(span.line()) : span.line() + "–" + span.endLine();
    }

    private void addUnread(InspectedFile file) {
        file.unread().ifPresent(why -> lines.add(message("unread", file.path(), why.message(lang))));
        addLeft(file);
    }

    private void addLeft(InspectedFile file) {
        if (everyQuestion) {
            file.left().forEach(problem -> lines.add(left(problem)));
        } else if (!file.left().isEmpty()) {
            lines.add(message("left", file.left().size()));
        }
    }

    private String left(Problem problem) {
        return message("left.here", problem.span().line(), problem.message(lang), problem.rule());
    }

    private void addOthers(List<InspectedFile> others) {
        others.stream().limit(MOST).forEach(file -> {
            String asked = answers.get(file.path());
            String none = TableOfContents.isAbout(file.path()) ? "about" : "none";
            lines.add(asked == null ? message(none, file.path()) : message("answers", file.path(), asked));
            addLeft(file);
        });
        if (others.size() > MOST) {
            lines.add(message("more", others.size() - MOST));
        }
    }

    private String tried(Considered found) {
        return message(
                "tried",
                found.summary(),
                found.titles(),
                count(found.files(), "file"),
                found.asking(),
                found.choices());
    }

    private String count(long number, String thing) {
        return ReportMessages.count(lang, number, thing);
    }

    private String message(String key, Object... args) {
        Messages messages = command.isProgram() ? OF_PROGRAM : MESSAGES;
        return messages.text(lang, key, Arrays.stream(args).map(String::valueOf).toList());
    }
}
