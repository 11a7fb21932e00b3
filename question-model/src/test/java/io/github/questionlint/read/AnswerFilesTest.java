package io.github.questionlint.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionBank;
import io.github.questionlint.source.Problem;
import io.github.questionlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFilesTest {
    private static final List<String> TITLES = List.of(
            "Which port does HTTPS use?",
            "Which layer does IP belong to?",
            "What does DNS translate?",
            "Which protocol has no connection?",
            "What does ARP find?");
    private static final List<String> CHOICES = List.of(
            "80/443/25", "network/transport/session", "names/ports/files", "TCP/UDP/HTTP", "hardware/route/name");
    private static final String KEYS = "1. B\n2. A\n3. A\n4. B\n5. A\n";

    @TempDir
    private Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static String quiz(String heading, String key) {
        StringBuilder quiz = new StringBuilder("# Quiz\n\n");
        for (int at = 0; at < TITLES.size(); at++) {
            quiz.append(heading.replace("N", String.valueOf(at + 1)))
                    .append(TITLES.get(at))
                    .append("\n\n");
            String[] choices = CHOICES.get(at).split("/");
            for (int choice = 0; choice < choices.length; choice++) {
                boolean right = !key.isEmpty() && key.charAt(at) - 'A' == choice;
                quiz.append(right ? "- [x] " : "- [ ] ")
                        .append((char) ('A' + choice))
                        .append(") ");
                quiz.append(choices[choice]).append('\n');
            }
            quiz.append('\n');
        }
        return quiz.toString();
    }

    private QuestionBank bank() throws IOException {
        return QuestionBanks.read(folder);
    }

    private static String key(Question question) {
        return IntStream.range(0, question.choices().size())
                .filter(at -> question.choices().get(at).correct())
                .mapToObj(at -> String.valueOf((char) ('A' + at)))
                .collect(Collectors.joining());
    }

    private static String keys(QuestionBank bank) {
        return bank.questions().map(AnswerFilesTest::key).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "quiz.md, quiz-answers.md",
        "quiz.md, QuizAnswerKey.md",
        "exam/1.md, exam/1-solutions.md",
        "questions/01.md, answers/01.md",
        "questions.md, answers.md",
        "PREGUNTAS_EXAMEN.md, RESPUESTAS_EXAMEN.md",
        "第1章题目.md, 第1章答案.md",
        "networks.md, key.md",
    })
    void the_path_of_a_file_says_whose_answers_it_holds(String questions, String answers) throws IOException {
        write(questions, quiz("### N. ", ""));
        write(answers, KEYS);
        assertThat(keys(bank())).isEqualTo("B A A B A");
        assertThat(bank().questions()
                        .map(question ->
                                question.answeredAt().orElseThrow().span().path()))
                .containsOnly(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "'1-5 BAABA'",
        "'| # | Answer |\n| - | - |\n| 1 | B |\n| 2 | A |\n| 3 | A |\n| 4 | B |\n| 5 | A |'",
        "'# Key\n\n1. B, since it is so.\n2. A, too.\n3. A.\n4. B – as above.\n5. A (see there)'",
        "'## Question 1\n\nThe answer is **B**.\n\n## Question 2\n\n**Answer: A**\n\n## Question 3\n\nA\n\n## Question 4\n\nUDP\n\n## Question 5\n\nA. It is.'",
    })
    void an_answer_names_its_question_by_number(String answers) throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", answers.replace("\\n", "\n"));
        assertThat(keys(bank())).isEqualTo("B A A B A");
        assertThat(bank().problems()).isEmpty();
    }

    @Test
    void an_answer_below_the_title_of_its_question_is_no_question() throws IOException {
        write("quiz.md", quiz("## ", ""));
        write(
                "quiz-answers.md",
                TITLES.stream()
                        .map(title -> "## " + title + "\n\n**Answer: " + "BAABA".charAt(TITLES.indexOf(title))
                                + "**\n\nBecause.\n")
                        .collect(Collectors.joining("\n")));
        assertThat(keys(bank())).isEqualTo("B A A B A");
    }

    @Test
    void numbers_that_begin_anew_count_within_their_chapters() throws IOException {
        String chapter = quiz("### N. ", "").replace("# Quiz\n", "");
        write(
                "quiz.md",
                "# Quiz\n\n## Part one\n" + chapter + "## Part two\n"
                        + chapter.replace("Which", "Whose").replace("What", "Where"));
        write("quiz-answers.md", "# Answers\n\n## Part one\n\n" + KEYS + "\n## Part two\n\n" + KEYS.replace('B', 'C'));
        assertThat(keys(bank())).isEqualTo("B A A B A C A A C A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"1\": \"B\", \"2\": \"A\", \"3\": \"A\", \"4\": \"B\", \"5\": \"A\"}",
                "{\"answers\": [1, 0, 0, 1, 0]}",
                "[{\"id\": 5, \"answer\": \"hardware\"}, {\"id\": 1, \"answer\": \"443\"}, {\"id\": 2, \"answer\": \"A\"}, {\"id\": 3, \"answer\": \"A\"}, {\"id\": 4, \"answer\": \"B\"}]",
            })
    void records_are_joined_by_number_or_id(String answers) throws IOException {
        String records = IntStream.range(0, TITLES.size())
                .mapToObj(at -> "{\"id\": " + (at + 1) + ", \"question\": \"" + TITLES.get(at) + "\", \"options\": [\""
                        + CHOICES.get(at).replace("/", "\", \"") + "\"]}")
                .collect(Collectors.joining(",\n", "[", "]"));
        write("questions.json", records);
        write("answers.json", answers);
        assertThat(keys(bank())).isEqualTo("B A A B A");
    }

    @Test
    void whole_questions_are_read_in_both_files() throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", quiz("### N. ", "BAABA"));
        assertThat(bank().questions()).hasSize(10);
        assertThat(bank().questions().filter(question -> question.path().equals("quiz.md")))
                .allMatch(question -> question.answeredAt().orElseThrow().repeated()
                        && question.choices().stream().noneMatch(Choice::correct));
    }

    @Test
    void answers_that_name_other_numbers_are_named_once() throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", KEYS.replace("1.", "21.").replace("2.", "22."));
        assertThat(bank().problems().stream().map(Problem::messageId)).containsExactly("answers");
        assertThat(keys(bank()).strip()).isEmpty();
    }

    @Test
    void a_file_without_questions_beside_it_is_read_as_it_is() throws IOException {
        write("quiz-answers.md", quiz("### N. ", "BAABA"));
        assertThat(keys(bank())).isEqualTo("B A A B A");
        write("solutions.md", "# Solutions\n\n1. B\n2. A\n");
        assertThat(bank().questions()).hasSize(5);
    }

    @Test
    void a_file_that_is_read_anew_keeps_its_keys() throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", KEYS);
        QuestionFileReader reader = QuestionFileReader.of(bank(), ReadOptions.DEFAULT);
        String text = Files.readString(folder.resolve("quiz.md"));
        assertThat(reader.read(SourceFile.of("quiz.md", text)).questions().stream()
                        .map(AnswerFilesTest::key))
                .containsExactly("B", "A", "A", "B", "A");
    }

    @Test
    void the_first_of_two_files_with_answers_counts() throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", KEYS);
        write("quiz-solutions.md", KEYS.replace("1. B", "1. A"));
        assertThat(keys(bank()).strip()).isEqualTo("B A A B A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. B\n99999999999999999999. A\n",
                "| N | Answer |\n| --- | --- |\n| 99999999999999999999 | B |\n",
                "1-99999999999999999999 ABAAB\n",
                "[1](quiz-answers.md)\n[2](quiz.md)\n[3](gone.md)\n",
                "()\n()\n()\n",
                "1. ()\n2. ()\n3. ()\n",
                "((((((((((\n"
            })
    void hostile_answers_end_in_no_exception_and_no_key(String answers) throws IOException {
        write("quiz.md", quiz("### N. ", ""));
        write("quiz-answers.md", answers);
        assertThat(bank().questions()).hasSize(5);
        assertThat(keys(bank()).strip()).isEmpty();
    }

    @Test
    void a_name_with_control_characters_is_a_name() throws IOException {
        write("qu\u001b[2Jiz.md", quiz("### N. ", ""));
        write("qu\u001b[2Jiz-answers.md", KEYS);
        assertThat(keys(bank())).isEqualTo("B A A B A");
    }

    /** Names that are alike once the words for answers are gone: each was compared with each. */
    @Test
    @Timeout(20)
    void forty_thousand_names_that_are_alike_are_paired_in_linear_time() {
        List<String> answers = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        for (int at = 0; at < 40_000; at++) {
            String gap = "" + (char) (0x2200 + at % 200) + (char) (0x2200 + at / 200);
            answers.add("quiz" + gap + "answers.md");
            answers.add("answers" + gap + "answers.md");
            questions.add("quiz" + gap + ".mD");
        }
        assertThat(AnswerFileNames.pairs(answers, questions)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Answer N\n\nIt is **answer N**.\n\n", "N. It is **answer N**.\n"})
    void an_open_answer_in_a_file_of_its_own_is_the_answer_of_the_question(String answer) throws IOException {
        StringBuilder questions = new StringBuilder("# Questions\n\n");
        StringBuilder answers = new StringBuilder("# Answers\n\n");
        for (int number = 1; number <= TITLES.size(); number++) {
            questions.append("## " + number + ". " + TITLES.get(number - 1) + "\n\n");
            answers.append(answer.replace("N", String.valueOf(number)));
        }
        write("net.md", questions.toString());
        write("net-answers.md", answers.toString());

        List<Question> read = bank().questions().toList();

        assertThat(read).hasSize(TITLES.size());
        assertThat(read.get(1).answer().orElseThrow().text().value()).isEqualTo("It is **answer 2**.");
        assertThat(read.get(1).answer().orElseThrow().text().span().path()).isEqualTo("net-answers.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## ", "## **", "### "})
    void a_heading_that_is_a_number_names_its_question(String mark) throws IOException {
        String end = mark.endsWith("**") ? "**\n\n" : "\n\n";
        StringBuilder asked = new StringBuilder("# Quiz\n\n");
        StringBuilder said = new StringBuilder("# Answers\n\n");
        for (int at = 0; at < TITLES.size(); at++) {
            asked.append("## ")
                    .append(at + 11)
                    .append(". ")
                    .append(TITLES.get(at))
                    .append("\n\n");
            said.append(mark)
                    .append(at + 11)
                    .append(end)
                    .append("It is number ")
                    .append(at)
                    .append(".\n\n");
        }
        said.append("1. one\n2. two\n");
        write("quiz.md", asked.toString());
        write("quiz-answers.md", said.toString());
        assertThat(bank().questions())
                .hasSize(TITLES.size())
                .allSatisfy(
                        question -> assertThat(question.answer().orElseThrow().visibleText())
                                .startsWith("It is number "
                                        + TITLES.indexOf(question.title().value())));
    }

    @ParameterizedTest
    @CsvSource({
        "exam.md, kaitou.md, ## NAME問題回答",
        "exam.md, daan.md, ##NAME 答案",
        "exam.md, exam_정답.md, ## NAME 정답",
        "exam.md, otvety.md, ### Ответы: NAME",
        "exam.md, megoldasok.md, ## Answers to NAME",
        "exam.md, respuestas.md, ## Respuestas de NAME",
    })
    void a_chapter_may_be_named_otherwise_above_its_answers(String questions, String answers, String heading)
            throws IOException {
        write(questions, """
                ## Bread (10 points)

                1. What makes it rise?
                2. What makes it dark?
                3. What makes it salty?

                ## Tea（5分）

                1. Which leaf is it?
                2. Which water fits?
                3. Which cup fits?

                ## Soup, part one

                1. What is in it?
                2. How long does it cook?
                """);
        write(
                answers,
                heading.replace("NAME", "Bread") + "\n\n1. yeast\n2. rye\n3. salt\n\n"
                        + heading.replace("NAME", "Tea") + "\n\n1. camellia\n2. soft water\n3. a thin one\n4. none\n\n"
                        + heading.replace("NAME", "Fish") + "\n\n1. cod\n2. an hour\n");
        assertThat(bank().questions()
                        .map(question -> question.answer()
                                .map(answer -> answer.visibleText())
                                .orElse("")))
                .hasSize(8)
                .startsWith("yeast", "rye", "salt", "camellia", "soft water", "a thin one")
                .endsWith("", "");
    }

    @Test
    void headings_that_are_numbers_of_chapters_stay_chapters() throws IOException {
        StringBuilder asked = new StringBuilder("# Quiz\n\n");
        StringBuilder said = new StringBuilder("# Answers\n\n");
        for (int chapter = 1; chapter <= 3; chapter++) {
            asked.append("## ").append(chapter).append("\n\n");
            said.append("## ").append(chapter).append("\n\n");
            for (int at = 0; at < TITLES.size(); at++) {
                String title = TITLES.get(at).replace("?", " in " + chapter + "?");
                asked.append("### ").append(at + 1).append(". ").append(title).append("\n\n");
                said.append(at + 1)
                        .append(". It is ")
                        .append(chapter)
                        .append(" and ")
                        .append(at)
                        .append(".\n");
            }
            said.append('\n');
        }
        write("quiz.md", asked.toString());
        write("quiz-answers.md", said.toString());
        assertThat(bank().questions()
                        .map(question -> question.answer().orElseThrow().visibleText()))
                .hasSize(3 * TITLES.size())
                .startsWith("It is 1 and 0.")
                .endsWith("It is 3 and 4.");
    }
}
