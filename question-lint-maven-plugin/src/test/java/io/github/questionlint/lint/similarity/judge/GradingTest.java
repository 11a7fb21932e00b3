package io.github.questionlint.lint.similarity.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionlint.lint.similarity.Questions;
import io.github.questionlint.lint.similarity.Search;
import io.github.questionlint.lint.similarity.join.JoinLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One pair at least for each row of the tables by which two questions are graded. */
class GradingTest {
    private static final String MORE = """

            ### How is a loom threaded?

            Every second thread of the warp goes through the same heddle, from the back to the front.

            ### Where does a mason keep the trowel?

            In a bucket with the other tools of the day, cleaned with water and a brush.
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same words: numbering, frame, inflection, order of two things
                "What is a lathe made for?|It turns.|b) Explain what a lathe is made for.|It turns a workpiece.|NEAR",
                "What is the difference between a plane and a rasp?|One cuts.|Describe the difference between a rasp and a plane|Teeth.|NEAR",
                "Чем напильник отличается от рашпиля?|Ножом.|В чем разница между напильником и рашпилем?|Зубья.|NEAR",
                "대패란 무엇인가요?|나무를 깎는다.|대패는 무엇입니까?|나무를 다듬는 연장이다.|NEAR",
                // the same words, and yet another question
                "Should a chisel be oiled in winter?|Yes.|Should a chisel not be oiled in winter?|No.|REVIEW",
                "What does the sign [...] mean in a cut list?|Choice.|What does the sign {...} mean in a cut list?|Set.|REVIEW",
                "Is a gear even if the number of its teeth is odd?|No.|Is a gear odd if the number of its teeth is even?|No.|REVIEW",
                "What is a dovetail joint?|Two boards.|How does a dovetail joint work?|By its shape.|REVIEW",
                "What are jaws?|The parts of a vice that hold a workpiece, one fixed and one moved by a screw."
                        + "|What are jaws?|Bones around the mouth of an animal, in which its teeth stand.|REVIEW",
                "What is a depth stop?|It keeps the drill from going through the board."
                        + "|Explain the depth stop|A collar held by one screw, turned in the factory.|REVIEW",
                // another operator; a word twice; examples of the matter; what it is, and what sets it apart from
                // another
                "What is `*p` for a pin p of a hinge?|A pin.|What is `p` for a pin p of a hinge?|Its place.|REVIEW",
                "What do == and === compare in a cut list?|Text.|What do =, == and === compare in a cut list?|All.|REVIEW",
                "How does a saw turn from a blank into a blank or a tool?|By heat."
                        + "|How does a saw turn from a tool into a blank or a tool?|By use.|REVIEW",
                "Was ist ein Zapfen?|Ein Stück Holz.|Nennen Sie Beispiele für einen Zapfen.|Schwalbe.|REVIEW",
                "What is a bench plane?|A tool with a blade.|What is the difference between a bench plane and a session?"
                        + "|A tool with a blade, and time.|OTHER",
                "What is the truth table of a not gate?|One and zero.|What is the truth table of a nor gate?|Four rows.|OTHER",
                "What is the joint of two bench boards called?|By its form.|Give examples for the joint of two bench boards.|Tails."
                        + "|REVIEW",
                // one adds a noun: another question, unless it is light or the answers agree
                "How is a checked drill sharpened by hand?|On a stone.|How is a drill sharpened by hand?|With a file.|REVIEW",
                "What is a bench plane technology?|Blade.|What is a bench plane?|A tool with a blade.|NEAR",
                "How is a drill sharpened?|Both lips are ground at one angle of the same length on the side of a wheel."
                        + "|How is a drill sharpened with care?|Both lips are ground at one angle, of the same length,"
                        + " on the side of a turning wheel.|NEAR",
                // a number in front does not hide that it asks; a word that is another form of one that both have
                "12. Wie wird die Klinge geschliffen|Fest.|13. Wie werden die Klingen geschliffen|Locker.|NEAR",
                "Welche Feile nimmt man, wenn die Raspel stumpf ist?|Die grobe."
                        + "|Welche Feile nimmt man, wenn die Raspel der Raspeln stumpf ist?|Die feine.|NEAR",
                // a long stem with one word more, unless the answers speak against it; a word of it twice
                "When the belt of a bench saw slips under load on a cold morning, which screw does the turner loosen first?|Left."
                        + "|When the worn belt of a bench saw slips under load on a cold morning, which screw does the turner"
                        + " loosen first?|Right.|NEAR",
                "When the belt of a bench saw slips under load on a cold morning, which screw does the turner loosen first?|Left."
                        + "|When the belt of a bench saw slips under load on a cold morning, which screw of the bench saw does"
                        + " the turner loosen first?|Right.|NEAR",
                "When the belt of a bench saw slips under load on a cold morning, which screw does the turner loosen first?"
                        + "|The one beside the motor, a quarter turn, so that the pulley tightens by its own weight and grips"
                        + " both flat sides of rubber again."
                        + "|When the steam belt of a bench saw slips under load on a cold morning, which screw does the turner"
                        + " loosen first?|Engines have a governor: close its valve, wait until pressure falls below ten bar, drain"
                        + " water from every pipe, then open the brass cap.|REVIEW",
                // cards with one answer
                "Which plane with a narrow iron that reaches both cheeks cuts the shoulder of a tenon clean?|rabbet plane"
                        + "|Which plane cuts the shoulder of a tenon clean, since its narrow iron reaches both cheeks of the"
                        + " body?|rabbet plane|NEAR",
                // what one title calls by another name stands in the other's answer
                "What is a рубанок?|A hand plane, рубанок: a blade in a wooden body that takes thin shavings off a board."
                        + "|What is a jointer?|A jointer or рубанок is a blade in a long wooden body that takes thin shavings off"
                        + " a board edge.|REVIEW",
                // "write" asks, and is what is asked about
                "3. Write a rule for the length of a tenon.|Long.|What is the rule for the length of a tenon?|Short.|NEAR",
                "How do you write the mark of the shop?|Ink.|How do you burn the mark of the shop?|An iron.|OTHER",
                // one noun in place of another
                "Which bit drills into stone?|A hard one.|Which bit drills into glass?|A slow one.|OTHER",
                "What is the greatest feed of a saw?|Ten.|What is the smallest feed of a saw?|One.|OTHER",
                "How do you turn a board into a box?|Cut.|How do you turn a box into a board?|Break.|REVIEW",
            })
    void open_questions(String title, String answer, String other, String otherAnswer, Verdict.Grade grade)
            throws IOException {
        assertThat(grade(title, answer, other, otherAnswer)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same choices and the same mark
                "Which tool smooths a board?|+plane;saw;drill;awl|Which tool smooths the edge of boards?|saw;drill;+plane;awl|NEAR",
                // the same choices, but not the antonym; another variable, another sign of logic
                "Which tool smooths the first board?|+plane;saw;drill|Which tool smooths the last board?|saw;drill;+plane|REVIEW",
                "What follows for boards and blades of wood if G is longer than H?|+plane;saw;drill"
                        + "|What follows for boards and blades of wood if C is longer than D?|saw;drill;+plane|REVIEW",
                "What do boards say of blades: P ∧ Q of blades?|+plane;saw;drill|What do boards say of blades: P ∨ Q of blades?"
                        + "|saw;drill;+plane|REVIEW",
                // the right choice stays, a wrong one is rewritten
                "Which tool smooths a rough board?|+a hand plane;a saw;a drill|Which tool makes a rough board smooth?"
                        + "|+a hand plane;a saw;some nails|NEAR",
                // the same stem with another mark is a conflict and still the same question
                "Which tool smooths a rough board?|+plane;saw;drill|Which tool smooths the rough board?|plane;+saw;drill|NEAR",
                // a gap, and the same sentence with the gap filled
                "A bench [...] holds a workpiece of wood firmly.|+vice;lathe;rasp|A bench [plane] holds a workpiece of wood"
                        + " firmly.|+no change is needed;lathe;rasp;vice|NEAR",
                // a series: the same choices below another stem, and words in another order with another mark
                "Which timber shows a straight grain in every cut?|+oak;ash;elm|Which wheel stops a grain of sand with every"
                        + " turn?|+oak;ash;elm|REVIEW",
                "The blade stops when the saw meets the nail and the board: what breaks?|+blade;saw;nail;board"
                        + "|The saw stops when the blade meets the board and the nail: what breaks?|blade;+saw;nail;board|REVIEW",
                "A word is a kind of|+oak;ash;elm|A nail is a kind of|+oak;yew;fir|OTHER",
                // statements below which choices combine the same few words
                "Statement 1: a saw cuts wood. Statement 2: a saw cuts stone.|true, true;true, false;false, true;+false, false"
                        + "|Statement 1: a saw drills wood. Statement 2: a file cuts stone.|true, true;true, false;false,"
                        + " true;+false, false|REVIEW",
                // the same stem, the wrong choices reworded, and another key: a conflict
                "What does a rasp do?|+It roughly shapes wood;It polishes steel parts;It measures a straight edge"
                        + "|A rasp: what does it do?|It roughly shapes wood;It polishes steel parts;+It measures the straight edge"
                        + "|NEAR",
                // the same code, and the same choices and marks around code that moved
                "What will the lathe say after this program for turning is read: `turn(3)`?|+ready;error;nothing"
                        + "|What will the lathe say after this program for turning is read?|+ready;error;nothing|NEAR",
                // one copy has no marks
                "Which job does a try square with wooden stock and brass face serve on a bench?|tests right angles;draws circles;holds"
                        + " glue|Which job does a try square with wooden stock and brass face serve on a joiner bench?|tests right"
                        + " angles;draws wide circles;holds glue|NEAR",
                "Which licence may one have for class A of this radio service?|one and five;only three;nothing at all"
                        + "|Which licence may one have for class C of this radio service?|one and six;only three;nothing at all"
                        + "|REVIEW",
                // the same choices in other words, and the same stem with another key
                "What are jaws of a vice?|+two plates;one screw;a bench|What are the jaws of a vice?|two plates;+one screw;a bench"
                        + "|NEAR",
                // what a program took for other letters
                "Which tool cuts a BenchLathe part?|+saw;plane;awl|Which tool cuts a BenchIathe part?|+saw;plane;awl|NEAR",
                // "to run and to save": no way from one to the other
                "A shop wants to run a noisy night shift and to save power: which motor fits?|+brushless;diesel;steam;none"
                        + "|A shop wants to save power and to run a noisy night shift: which motor would fit?"
                        + "|diesel;+brushless;steam;none|NEAR",
                // the same right choice and most of the others below a story of its own
                "A mason builds an arch without mortar and asks what holds it. What carries the load?"
                        + "|+the keystone;the scaffold;the plumb line;the trowel"
                        + "|Stones lean on each other in a gate of dry walling, and no beam carries anything above. What"
                        + " holds the load?|+the keystone;the scaffold;the plumb line;a rope|REVIEW",
                // one adds to the other, and the right choices are alike
                "Oil keeps the blade of a plane from|+rusting in damp air;bending;singing"
                        + "|Oil keeps the blade of a plane and the screw from|+rusting in salty air;shining;melting|REVIEW",
                // no marks, other choices, one noun more
                "How long must a board of oak dry in the open shed?|a year;two years;a day"
                        + "|How long must a planed board of oak dry in the open shed?|ten weeks;until spring;an hour|REVIEW",
                // a number and its unit
                "A lamp of 12V takes 2A from a new cell. What power is that in all?|24 watt;6 watt;14 watt"
                        + "|A lamp of 12 V takes 2 A from a fresh cell. What power is that in all?|24 watt;6 watt;14 watt|NEAR",
                // one letter in a short word, and another short word
                "Which cord holds the mode of a loom?|+knot;saw;drill|Which cord holds the node of a loom?|saw;+knot;drill|NEAR",
                "Which cord holds the peg of a loom?|+knot;saw;drill|Which cord holds the arm of a loom?|saw;+knot;drill|REVIEW",
                // choices of signs; a doubt behind the stem
                "Which sign may not stand in the name of a tool?|/;+\"\"\";:|Which sign may not stand in the name of a tool shop?"
                        + "|/;:;+\"\"\"|NEAR",
                "Which sign may not stand in the name of a tool?|/;+\"\"\";:|Which sign may not stand in the name of a tool shop?"
                        + "|{};%%;+[]|OTHER",
                "Which wheel grinds a drill bit?|+oil stone;saw;lamp|Which wheel grinds a drill bit? (not sure)"
                        + "|+oil stone;saw;lamp|NEAR",
                // the same, below a stem that points at its choices
                "Which is true of the belt of a saw bench?|+it is flat;it is round;it is loose"
                        + "|Which of the following is true of the belt of a saw bench?|it is flat;+it is round;it is loose|NEAR",
                // a slip in one of many names
                "A shop has a bench named Bench1 and a lathe named Lathe1, whose motor, belt, lamp, screw, vice and stone are"
                        + " shared by night. Bench1 stops without warning. What failed first?|+motor;fuse;belt;lamp"
                        + "|A shop has a bench named Bench1 and a lathe named Lathe1, whose motor, belt, lamp, screw, vice and"
                        + " stone are shared by night. Bench! stops without warning. What failed first?|+motor;fuse;belt;lamp|NEAR",
                // a remark behind a short stem, and choices that are sentences with another mark
                "What are jaws? See number five, which the book has wrong|+Two plates of iron that hold a board between them;"
                        + "Long bones around the mouth of some animals;Wooden pegs for hanging planes and saws above"
                        + "|What are jaws?|Two plates of iron that hold a board between them;"
                        + "+Long bones around the mouth of some animals;Wooden pegs for hanging planes and saws above|REVIEW",
                // another number
                "Which bit fits a screw of 4 millimetres?|+small;large;none|Which bit fits a screw of 9 millimetres?"
                        + "|small;+large;none|OTHER",
                // a series that differs by one proposal
                "A shop has saws, planes and drills that nobody cleans. You clean the saws. Is the shop clean?|yes;+no"
                        + "|A shop has saws, planes and drills that nobody cleans. You clean the drills. Is the shop clean?"
                        + "|yes;+no|OTHER",
                "You use a rasp. Is the board smooth?|yes;+no|You use a plane. Is the board smooth?|yes;+no|OTHER",
            })
    void questions_with_choices(String title, String choices, String other, String otherChoices, Verdict.Grade grade)
            throws IOException {
        assertThat(grade(title, listed(choices), other, listed(otherChoices))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an import
                "use(wood);turn(1);carve(board);cut(edge);file(tip);oil(belt);sand(face)|turn(1);carve(board);cut(edge);file(tip);"
                        + "oil(belt);sand(face)|+It carves a board of oak while the lathe turns once;The lathe stops"
                        + " before anything falls to the floor;No knife reaches that deep into hard timber|NEAR",
                // the same lines in another order; another program
                "turn(wood);name(wood)|name(wood);turn(wood)|+oak;ash;elm|REVIEW",
                "turn(wood)|saw(stone)|+oak;ash;elm|OTHER",
            })
    void programs_in_a_question(String code, String otherCode, String choices, Verdict.Grade grade) throws IOException {
        String title = "What is the output of this code?";
        assertThat(grade(title, fenced(code, choices), title, fenced(otherCode, choices)))
                .isEqualTo(grade);
    }

    private static String fenced(String code, String choices) {
        return "```\n" + code.replace(";", ";\n") + "\n```\n\n" + listed(choices);
    }

    private static String listed(String choices) {
        return Stream.of(choices.split(";", -1))
                .map(choice -> choice.startsWith("+") ? "- [x] " + choice.substring(1) : "- [ ] " + choice)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+plane;saw;drill;awl;rasp|plane;+saw;drill;awl;rasp|true",
                "+plane;+saw;+drill;awl;rasp|+plane;saw;drill;awl;rasp|true",
                // the same key in more words
                "+plane;saw;drill;awl;rasp|+plane with a sole;saw;drill;awl;rasp|false",
            })
    void two_keys_are_a_conflict_unless_one_says_the_other_in_more_words(
            String choices, String others, boolean conflict) throws IOException {
        assertThat(verdict(
                                "Which tool smooths a rough board of oak?",
                                listed(choices),
                                "Which tool smooths the rough board of oak?",
                                listed(others))
                        .conflict())
                .isEqualTo(conflict);
    }

    private Verdict.Grade grade(String title, String body, String other, String otherBody) throws IOException {
        return verdict(title, body, other, otherBody).grade();
    }

    private Verdict verdict(String title, String body, String other, String otherBody) throws IOException {
        Files.writeString(
                folder.resolve("bank.md"),
                "### " + title + "\n\n" + body + "\n\n### " + other + "\n\n" + otherBody + "\n" + MORE);
        List<QuestionFeatures> questions = Questions.featuresOf(folder);
        return new Search(questions::get, 0, JoinLimits.DEFAULT).verdict(questions.size(), 0, 1);
    }
}
