package io.github.questionlint.lint.rules.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rules.shared.Phrases;
import io.github.questionlint.lint.rules.shared.Prose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of answers are known in fifteen languages, however they are written. */
class AnswerWordsTest {
    private static final List<String> LANGUAGES =
            List.of("en", "zh", "ja", "ko", "ru", "uk", "es", "pt", "fr", "de", "it", "pl", "tr", "vi", "ar");

    @ParameterizedTest
    @ValueSource(strings = {"answer-label", "short-answer", "full-answer"})
    void each_language_has_phrases(String list) {
        Map<String, List<String>> groups = WordLists.beside(Answer.class).groups(list);
        assertThat(groups.keySet()).containsAll(LANGUAGES);
        groups.forEach((language, phrases) -> assertThat(phrases.stream().map(Prose::folded))
                .as("%s %s", list, language)
                .isNotEmpty()
                .doesNotContain("")
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "answer-label, Correct answer:",
        "answer-label, 【参考答案】",
        "answer-label, 解説：",
        "answer-label, **해설**",
        "answer-label, Правильный ответ:",
        "answer-label, Пояснення:",
        "answer-label, RESPUESTA CORRECTA:",
        "answer-label, Gabarito:",
        "answer-label, Bonne réponse :",
        "answer-label, Begründung:",
        "answer-label, Spiegazione:",
        "answer-label, Wyjaśnienie:",
        "answer-label, Doğru cevap:",
        "answer-label, Đáp án đúng:",
        "answer-label, الإجابة الصحيحة:",
        "short-answer, TL;DR",
        "short-answer, Kurz gesagt:",
        "full-answer, Подробно:",
        "full-answer, 详细回答："
    })
    void a_label_is_found_as_people_write_it(String list, String label) {
        assertThat(Phrases.load(Answer.class, list).contains(label)).isTrue();
    }

    @Test
    void no_label_is_both_short_and_full() {
        Map<String, String> known = new HashMap<>();
        for (String list : List.of("short-answer", "full-answer")) {
            Phrases.load(Answer.class, list)
                    .all()
                    .forEach(phrase -> assertThat(known.putIfAbsent(phrase, list))
                            .as(phrase)
                            .isIn(null, list));
        }
    }
}
