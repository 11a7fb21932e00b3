package io.github.questionlint.read;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.model.Choice.Mark;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Gap;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.source.Text;
import java.util.List;
import java.util.Optional;

/** Reads what fills the gaps of a question from its field {@code gaps}. */
public final class Gaps {
    private static final ListChoices CHOICES = new ListChoices(Mark.WRONG, text -> List.of());

    private Gaps() {}

    /** What fills each gap, in the order of the field; nothing for a question of another type. */
    public static List<Gap> of(Question question) {
        return question.type() != QuestionType.CLOZE
                ? List.of()
                : question.fields().get("gaps").map(YamlNode::entries).orElse(List.of()).stream()
                        .map(entry -> gap(entry.key(), entry.value()))
                        .toList();
    }

    private static Gap gap(Text name, YamlNode value) {
        if (!value.isMap()) {
            List<YamlNode> words = value.isList() ? value.items() : List.of(value);
            List<Text> accepted = words.stream()
                    .filter(word -> word.isScalar() && !word.text().isBlank())
                    .map(YamlNode::text)
                    .toList();
            return new Gap(name, accepted, true, Optional.empty(), List.of());
        }
        Fields fields = new Fields(value, List.of());
        Optional<Fields> accept = fields.map("accept");
        return new Gap(
                name,
                accept.map(words -> words.texts("values")).orElse(List.of()),
                accept.flatMap(words -> words.flag("ignoreCase")).orElse(true),
                fields.map("numeric"),
                CHOICES.read(fields.get("choices")));
    }
}
