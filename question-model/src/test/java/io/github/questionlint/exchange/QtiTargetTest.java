package io.github.questionlint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.data.Json;
import io.github.questionlint.read.QuestionBanks;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The packages of QTI: documents of XML with the names of their version, all of them in the manifest. */
class QtiTargetTest {
    private static final Path NPM = Path.of("src/test/npm");
    private static final Path SAMPLE = Path.of("src/test/resources/io/github/questionlint/exchange/sample");
    private static final Path BANKS = Path.of("src/test/resources/io/github/questionlint/layout/detect/banks");

    @TempDir
    private Path folder;

    private static Export export(Path bank, String target) throws IOException {
        return Export.of(
                QuestionBanks.read(bank),
                Selection.all(true),
                Targets.of(target).orElseThrow());
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    private Document item(String entry, String target) throws Exception {
        Files.writeString(
                folder.resolve("a.questions.yaml"),
                "schemaVersion: 1\ndefaults: {lang: en, status: reviewed, difficulty: easy, topics: [a]}\nquestions:\n"
                        + entry);
        return parsed(export(folder, target).files().get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti2", "qti3"})
    void the_manifest_names_every_file_and_every_document_is_well_formed(String target) throws Exception {
        for (Path bank :
                List.of(Path.of("../question-content"), SAMPLE, BANKS.resolve("alphabets"), BANKS.resolve("en-gift"))) {
            Export export = export(bank, target);
            List<String> expected = new ArrayList<>();
            for (ExportFile file : export.files()) {
                Document document = parsed(file.text());
                if (!file.name().equals("imsmanifest.xml")) {
                    expected.add(file.name());
                    String name = document.getDocumentElement().getTagName();
                    assertThat(name).isEqualTo(target.equals("qti2") ? "assessmentItem" : "qti-assessment-item");
                }
            }
            export.pictures().forEach(picture -> expected.add(Pictures.written(picture.name())));
            Document manifest = parsed(export.files().get(0).text());
            assertThat(all(manifest, "file"))
                    .extracting(file -> file.getAttribute("href"))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(all(manifest, "resource"))
                    .extracting(item -> item.getAttribute("identifier"))
                    .doesNotHaveDuplicates()
                    .allMatch(identifier -> identifier.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
        }
    }

    /** What both versions say is the same, but for the names. */
    @Test
    void the_two_versions_say_the_same() throws Exception {
        List<ExportFile> two = export(SAMPLE, "qti2").files();
        List<ExportFile> three = export(SAMPLE, "qti3").files();
        for (int at = 1; at < two.size(); at++) {
            assertThat(parsed(two.get(at).text()).getDocumentElement().getTextContent())
                    .isEqualTo(parsed(three.get(at).text()).getDocumentElement().getTextContent());
        }
    }

    /** A style sheet that is not ours turns every item of version 2 into what we write as version 3. */
    @Test
    void a_converter_makes_our_version_3_of_our_version_2() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(NPM.resolve("node_modules")),
                "needs Node.js and its packages: run 'npm --prefix question-model/src/test/npm ci' once");
        for (Path bank :
                List.of(Path.of("../question-content"), SAMPLE, BANKS.resolve("alphabets"), BANKS.resolve("en-gift"))) {
            List<String> converted = converted(texts(export(bank, "qti2")));
            List<String> own = texts(export(bank, "qti3"));
            assertThat(converted).hasSameSizeAs(own);
            for (int at = 0; at < own.size(); at++) {
                assertThat(shape(parsed(converted.get(at)).getDocumentElement()))
                        .isEqualTo(shape(parsed(own.get(at)).getDocumentElement()));
            }
        }
    }

    private static List<String> texts(Export export) {
        return export.files().stream().skip(1).map(ExportFile::text).toList();
    }

    private static List<String> converted(List<String> items) throws Exception {
        Process node = new ProcessBuilder("node", "qti.mjs")
                .directory(NPM.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        node.getOutputStream().write(Json.line(items).getBytes(StandardCharsets.UTF_8));
        node.getOutputStream().close();
        String lines = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return lines.lines()
                .map(line -> JsonMapper.shared().readValue(line, String.class))
                .toList();
    }

    /** Elements, attributes and words; the places of schemas, the start of lists and white space are left out. */
    private static String shape(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent().replaceAll("\\s+", "");
        }
        TreeSet<String> attributes = new TreeSet<>();
        for (int at = 0; node.hasAttributes() && at < node.getAttributes().getLength(); at++) {
            Node attribute = node.getAttributes().item(at);
            String name = attribute.getNodeName();
            if (!name.startsWith("xmlns") && !name.startsWith("xsi:") && !name.equals("start")) {
                attributes.add(name + "=" + attribute.getNodeValue().replaceFirst("\\.xml$", ""));
            }
        }
        StringBuilder shape = new StringBuilder("<" + node.getNodeName() + attributes + ">");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            shape.append(shape(child));
        }
        return shape + "</>";
    }

    /** The last word of the name of the template by which an item is marked; empty where it has none. */
    private static Optional<String> template(Document item) {
        return all(item, "responseProcessing").stream()
                .map(processing -> processing.getAttribute("template"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single-choice | choices: [{text: a, correct: true}, {text: b, correct: false}] | A | match_correct | single",
                "multiple-choice | choices: [{text: a, correct: true}, {text: b, correct: true}] | A B | match_correct | multiple",
                "true-false | truth: false | false | match_correct | single",
                "short-answer | accept: {values: [x y, z]} | x y | map_response | single",
                "numeric | numeric: {min: 1, max: 3} | 1 |  | single",
                "open | answer: x | | | single",
            })
    void the_key_and_the_way_of_marking_follow_the_type(
            String type, String key, String right, String template, String cardinality) throws Exception {
        Document item = item("- {id: 7a, type: " + type + ", title: What?, " + key + "}", "qti2");
        assertThat(item.getDocumentElement().getAttribute("identifier")).isEqualTo("i-7a");
        Element response = all(item, "responseDeclaration").get(0);
        assertThat(response.getAttribute("cardinality")).isEqualTo(cardinality);
        List<String> values =
                all(item, "value").stream().map(Element::getTextContent).toList();
        assertThat(String.join(" ", values.subList(0, values.size() - 1))).isEqualTo(right == null ? "" : right);
        List<Element> processing = all(item, "responseProcessing");
        assertThat(processing).hasSize(type.equals("open") ? 0 : 1);
        assertThat(template(item)).isEqualTo(Optional.ofNullable(template));
    }

    @Test
    void a_number_is_marked_by_its_limits() throws Exception {
        Document item =
                item("- {id: a, type: numeric, title: What?, numeric: {value: 10, tolerance: 0.5, unit: m}}", "qti3");
        assertThat(all(item, "qti-base-value"))
                .extracting(Element::getTextContent)
                .containsExactly("9.5", "10.5", "1");
        assertThat(all(item, "qti-item-body").get(0).getTextContent()).contains(" m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "single-choice | ['[x] a', '[50%] b', c], points: 4 | A 4 B 2 | map_response",
                "multiple-choice | ['[x 75%] a', '[x] b', '[-50%] c', d] | A 0.75 B 0.25 C -0.5 | map_response",
                "multiple-choice | ['[x] a', '[x] b', c], partialCredit: true, points: 3 | A 1.5 B 1.5 C -1.5 | map_response",
                "multiple-choice | ['[x] a', '[x] b', c], partialCredit: true, feedback: {right: Yes.} | A 0.5 B 0.5 C -0.5 | ",
                "multiple-choice | ['[x] a', '[x] b'], partialCredit: false | | match_correct",
                "multiple-choice | ['[x] a', '[x] b'], points: 2 | | ",
            })
    void each_choice_gives_what_its_weight_says(String type, String choices, String map, String template)
            throws Exception {
        Document item = item("- {id: a, type: " + type + ", title: What?, choices: " + choices + "}", "qti2");
        assertThat(all(item, "mapEntry").stream()
                        .map(entry -> entry.getAttribute("mapKey") + " " + entry.getAttribute("mappedValue"))
                        .toList())
                .isEqualTo(map == null ? List.of() : List.of(map.split("(?<=\\d) ")));
        assertThat(template(item)).isEqualTo(Optional.ofNullable(template));
        assertThat(all(item, "mapResponse")).hasSize(map != null && template == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multiple-choice | choices: ['[x] a', '[x] b', '[x] c', d], partialCredit: true",
                "multiple-choice | choices: ['[x 33.33333%] a', '[x 33.33333%] b', '[x 33.33333%] c', d], points: 2",
                "multiple-choice | choices: ['[x 10%] a', '[x 70%] b', '[x 20%] c', d]",
                "matching | pairs: [a -> w, b -> x, c -> y], partialCredit: true",
            })
    void all_that_is_right_together_is_told_to_be_right(String type, String key) throws Exception {
        Document item =
                item("- {id: a, type: " + type + ", title: What?, " + key + ", feedback: {right: Yes.}}", "qti2");
        double sum = all(item, "mapEntry").stream()
                .mapToDouble(entry -> Double.parseDouble(entry.getAttribute("mappedValue")))
                .filter(share -> share > 0)
                .sum();
        double points = Double.parseDouble(all(item, "mapping").get(0).getAttribute("upperBound"));
        double told = Double.parseDouble(all(item, "gte")
                .get(0)
                .getElementsByTagName("baseValue")
                .item(0)
                .getTextContent());
        assertThat(sum).isGreaterThan(points * 0.9999999999);
        assertThat(Math.min(sum, points)).isGreaterThanOrEqualTo(told);
        assertThat(told).isGreaterThan(points * 0.999);
    }

    /** Three times 0.7 by 3 is less than 0.7 where numbers are binary. */
    @Test
    void gaps_that_are_all_filled_are_told_to_be_right() throws Exception {
        String entry = "- {id: a, type: cloze, title: 'A [?b] [?c] [?d].', gaps: {b: x, c: y, d: z}, points: 0.7, "
                + "partialCredit: true, feedback: {right: Yes.}}";
        Document item = item(entry, "qti2");
        double told = Double.parseDouble(all(item, "gte")
                .get(0)
                .getElementsByTagName("baseValue")
                .item(0)
                .getTextContent());
        assertThat(3 * 0.7 / 3).isLessThan(0.7).isGreaterThanOrEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "matching | pairs: [a -> x, b -> y, c -> x, -> z] | P1 M3,P2 M2,P3 M3 | match_correct | ",
                "matching | pairs: [a -> x, b -> y], partialCredit: true, points: 3 | P1 M2,P2 M1 | map_response | 1.5 1.5",
                "ordering | order: [b, a, c, a] | C,A,D,B | match_correct | ",
                "ordering | order: [a, b], points: 2 | B,A | | ",
            })
    void pairs_and_steps_are_interactions_of_their_own(
            String type, String key, String right, String template, String shares) throws Exception {
        Document item = item("- {id: a, type: " + type + ", title: What?, " + key + "}", "qti2");
        assertThat(all(item, "correctResponse").get(0).getTextContent()).isEqualTo(right.replace(",", ""));
        assertThat(template(item)).isEqualTo(Optional.ofNullable(template));
        assertThat(all(item, "mapEntry").stream()
                        .map(entry -> entry.getAttribute("mappedValue"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shares == null ? "" : shares);
        assertThat(all(item, type.equals("matching") ? "matchInteraction" : "orderInteraction"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "['[x] a', b, c] | true |",
                "['[x] a', b, c], choiceOptions: {pinned: [C, A]} | true | A C",
                "[{label: B, text: a, correct: true}, {label: A, text: b}, c], choiceOptions: {pinned: [A]} | true | B",
                "['[x] a', b, c], choiceOptions: {shuffle: false, pinned: [C]} | false |",
            })
    void choices_are_shuffled_unless_the_author_says_otherwise(String choices, String shuffle, String fixed)
            throws Exception {
        Document item = item("- {id: a, type: single-choice, title: What?, choices: " + choices + "}", "qti2");
        assertThat(all(item, "choiceInteraction").get(0).getAttribute("shuffle"))
                .isEqualTo(shuffle);
        assertThat(all(item, "simpleChoice").stream()
                        .filter(choice -> choice.getAttribute("fixed").equals("true"))
                        .map(choice -> choice.getAttribute("identifier"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(fixed == null ? "" : fixed);
        assertThat(export(folder, "qti2").losses()).extracting(Loss::field).doesNotContain("choiceOptions");
    }

    @Test
    void choices_of_a_layout_keep_their_order() throws Exception {
        List<ExportFile> files = export(BANKS.resolve("alphabets"), "qti2").files();
        assertThat(files).anyMatch(file -> file.text().contains("<choiceInteraction"));
        assertThat(files).noneMatch(file -> file.text().contains("shuffle=\"true\" maxChoices"));
    }

    @ParameterizedTest
    @CsvSource({"qti2,", "qti3,qti-"})
    void a_gap_is_a_field_in_its_place(String target, String prefix) throws Exception {
        String names = prefix == null ? "" : prefix;
        boolean two = names.isEmpty();
        Document item = item("""
                - id: a
                  type: cloze
                  title: A [?word] b.
                  points: 3
                  question: |
                    **[?number]** c

                    ```
                    if (a < b) [?choice];
                    ```
                  gaps:
                    word: [one, One & two]
                    number: {numeric: {value: 2, unit: m}}
                    choice: {choices: ["a < b", "[x] c"]}
                """, target);
        assertThat(all(item, names + (two ? "textEntryInteraction" : "text-entry-interaction")))
                .extracting(it -> it.getParentNode().getNodeName())
                .containsExactly("p", "strong");
        Element choice = all(item, names + (two ? "inlineChoiceInteraction" : "inline-choice-interaction"))
                .get(0);
        assertThat(choice.getParentNode().getTextContent()).isEqualTo("if (a < b) a < bc;\n");
        assertThat(all(item, names + (two ? "correctResponse" : "correct-response")))
                .extracting(Element::getTextContent)
                .containsExactly("one", "2", "B");
        assertThat(all(item, names + (two ? "mapEntry" : "map-entry")))
                .extracting(it -> it.getAttribute(two ? "mapKey" : "map-key"))
                .containsExactly("one", "One & two");
        assertThat(all(item, names + (two ? "baseValue" : "base-value")))
                .extracting(Element::getTextContent)
                .containsExactly("2", "2", "1", "1", "3", "3");
        assertThat(item.getDocumentElement().getAttribute("title")).isEqualTo("A (1)＿＿＿ b.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qti2", "gift"})
    void code_to_begin_with_is_below_the_gaps(String target) throws IOException {
        Files.writeString(folder.resolve("a.questions.yaml"), """
                schemaVersion: 1
                defaults: {lang: en, status: reviewed, difficulty: easy, topics: [a]}
                questions:
                  - {id: a, type: cloze, title: "The sum [?sum].", gaps: {sum: a+b}, starter: "`int sum(`"}
                """);
        Export export = export(folder, target);
        assertThat(export.files().get(export.files().size() - 1).text()).contains("int sum(");
        assertThat(export.losses()).extracting(Loss::field).doesNotContain("starter");
    }

    @Test
    void a_gap_in_the_text_for_a_picture_breaks_no_document() throws Exception {
        Document item = item("""
                - id: a
                  type: cloze
                  title: A [?word] b.
                  partialCredit: true
                  question: '![x [?other] "y>z"](https://example.org/a.png)'
                  gaps: {word: one, other: two}
                """, "qti2");
        assertThat(all(item, "img").get(0).getAttribute("alt")).isEqualTo("x … \"y>z\"");
        assertThat(all(item, "textEntryInteraction")).hasSize(1);
        assertThat(all(item, "divide")).hasSize(1);
    }

    @Test
    void what_is_whole_of_pairs_and_gaps_is_marked_and_the_rest_is_told() throws Exception {
        Document pairs = item("- {id: a, type: matching, title: What?, pairs: [a -> b, c -> d, e]}", "qti2");
        assertThat(all(pairs, "simpleAssociableChoice"))
                .extracting(choice -> choice.getTextContent().strip())
                .containsExactly("a", "c", "d", "b");
        assertThat(export(folder, "qti2").losses()).extracting(Loss::reason).contains("key-incomplete");
        Document gaps = item("- {id: a, type: cloze, title: 'A [?x] [?y] [?x].', gaps: {x: b}}", "qti2");
        assertThat(all(gaps, "textEntryInteraction")).hasSize(1);
        assertThat(gaps.getDocumentElement().getTextContent()).contains("A  ＿＿＿ ＿＿＿.");
        assertThat(gaps.getDocumentElement().getAttribute("title")).isEqualTo("A ＿＿＿ ＿＿＿ ＿＿＿.");
        assertThat(export(folder, "qti2").losses()).extracting(Loss::reason).contains("key-incomplete");
    }

    @Test
    void what_a_program_cannot_mark_is_asked_and_answered_in_words() throws Exception {
        Document item = item("- {id: a, type: matching, title: What?, pairs: [a -> b, c]}", "qti2");
        assertThat(all(item, "matchInteraction")).isEmpty();
        assertThat(all(item, "rubricBlock").get(0).getTextContent()).contains("a → b");
        assertThat(all(item, "div").get(0).getTextContent()).contains("→");
        assertThat(export(folder, "qti2").losses()).extracting(Loss::reason).contains("key-incomplete");
        item("- {id: a, type: ordering, title: What?, order: [a, b], partialCredit: true}", "qti2");
        assertThat(export(folder, "qti2").losses()).extracting(Loss::reason).contains("partial-never");
    }

    @Test
    void an_answer_is_told_whether_it_is_right_and_gives_its_points() throws Exception {
        String entry = "- {id: a, type: numeric, title: What?, numeric: {value: 10}, points: 2.5, "
                + "feedback: {right: '**Yes**.', wrong: No.}}";
        Document item = item(entry, "qti2");
        assertThat(all(item, "modalFeedback"))
                .extracting(it -> it.getAttribute("identifier") + " " + it.getTextContent())
                .containsExactly("right Yes.", "wrong No.");
        assertThat(all(item, "baseValue"))
                .extracting(Element::getTextContent)
                .containsExactly("10", "10", "2.5", "2.5", "right", "0", "partly", "wrong");
        assertThat(all(item, "outcomeDeclaration"))
                .extracting(it -> it.getAttribute("identifier") + it.getTextContent())
                .containsExactly("SCORE0", "MAXSCORE2.5", "FEEDBACK");
        assertThat(export(folder, "qti2").losses()).extracting(Loss::field).doesNotContain("points", "feedback");
    }

    @Test
    void what_a_person_marks_is_told_nothing() throws Exception {
        String entry = "- {id: a, type: open, title: What?, answer: x, feedback: {right: 'Yes.'}}";
        assertThat(all(item(entry, "qti2"), "modalFeedback")).isEmpty();
        assertThat(export(folder, "qti2").losses()).extracting(Loss::field).contains("feedback");
    }

    @Test
    void hostile_ids_languages_and_texts_break_no_document() throws Exception {
        Document item = item(
                "- {id: '../\"<x>', lang: 'e\"n', type: open, title: '<a \"b\" & c ]]>', answer: '<script>x</script>'}",
                "qti2");
        assertThat(item.getDocumentElement().getAttribute("identifier")).matches("x-[a-z0-9-]+");
        assertThat(item.getDocumentElement().getAttribute("xml:lang")).isEqualTo("und");
        assertThat(all(item, "script")).isEmpty();
    }

    @Test
    void a_list_that_starts_later_is_told_where_the_version_cannot_say_it() throws Exception {
        String entry = "- {id: a, type: open, title: What?, answer: '3. x'}";
        assertThat(all(item(entry, "qti3"), "ol").get(0).getAttribute("start")).isEqualTo("3");
        assertThat(all(item(entry, "qti2"), "ol").get(0).hasAttribute("start")).isFalse();
        assertThat(export(folder, "qti2").losses()).extracting(Loss::field).contains("answer");
    }
}
