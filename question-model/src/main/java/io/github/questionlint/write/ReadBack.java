package io.github.questionlint.write;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import io.github.questionlint.model.Role;
import io.github.questionlint.read.QuestionBanks;
import io.github.questionlint.source.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is lost of a question that is written and read. */
final class ReadBack {

    private ReadBack() {}

    static List<String> faults(NewQuestion question, String fileName, String text) {
        QuestionFile file = QuestionBanks.parse(fileName, text);
        List<String> faults = new ArrayList<>();
        file.problems().forEach(problem -> faults.add(problem.message("en")));
        if (file.questions().isEmpty()) {
            faults.add("what is written is no question");
            return faults;
        }
        Question read = file.questions().get(0);
        if (!read.title().value().equals(question.fields().get("title"))) {
            faults.add("the title reads back as another one: " + read.title().value());
        }
        for (Role role : Role.values()) {
            String back =
                    read.section(role).map(part -> part.text().value().strip()).orElse("");
            if (role != Role.CHOICES
                    && !back.equals(QuestionWriter.part(question, role).strip())) {
                faults.add("the part " + role.key() + " reads back as another one: " + back);
            }
        }
        if (!choices(read)
                .equals(question.choices().stream().map(ReadBack::stripped).toList())) {
            faults.add("the choices read back as others: "
                    + choices(read).stream().map(NewChoice::text).toList());
        }
        return List.copyOf(faults);
    }

    private static List<NewChoice> choices(Question question) {
        return question.choices().stream().map(ReadBack::choice).toList();
    }

    private static NewChoice choice(Choice choice) {
        return stripped(new NewChoice(
                choice.text().value(),
                choice.correct(),
                choice.explanation().map(Text::value).orElse(""),
                choice.weight().map(BigDecimal::toPlainString).orElse("")));
    }

    private static NewChoice stripped(NewChoice choice) {
        return new NewChoice(
                choice.text().strip(), choice.correct(), choice.explanation().strip(), choice.weight());
    }
}
