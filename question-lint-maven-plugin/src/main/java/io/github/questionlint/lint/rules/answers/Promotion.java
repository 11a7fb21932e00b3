package io.github.questionlint.lint.rules.answers;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rules.answers.Answer.Block;
import io.github.questionlint.lint.rules.shared.Prose;
import io.github.questionlint.lint.words.PhrasePattern;
import io.github.questionlint.markdown.Node;
import io.github.questionlint.markdown.Node.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence that leads a reader away from the answer to something that benefits its author.
 *
 * @param block the block with the sentence
 * @param sentence the sentence
 */
record Promotion(Block block, String sentence) {
    /** The phrases of a promotion: words that follow one another in a sentence. */
    private static final PhrasePattern PATTERN =
            PhrasePattern.anyOf(WordLists.beside(Promotion.class).list("promotion"), 0);

    /** The things that promotions offer; a question may be about one. */
    private static final Set<String> THINGS = WordLists.beside(Promotion.class).set("promotion-things");

    private static final int LONGEST = 160;
    /** The least number of words of an answer, without its promotions. */
    private static final int FEWEST_WORDS = 30;

    /** The promotions in an answer; none for a thing that the title names. */
    static List<Promotion> in(Answer answer) {
        List<Promotion> found = new ArrayList<>();
        String title = Prose.folded(answer.question().title().value());
        for (Block block : answer.blocks()) {
            if (block.isProse()) {
                Prose.sentences(block.text()).stream()
                        .filter(sentence -> isPromotion(sentence, title) && leadsAway(answer, sentence))
                        .forEach(sentence -> found.add(new Promotion(block, sentence)));
            }
        }
        return found;
    }

    private static boolean isPromotion(String sentence, String title) {
        String folded = sentence.length() > LONGEST ? "" : Prose.folded(sentence);
        return PATTERN.isIn(folded) && !isTopic(title, folded);
    }

    /** Whether both the title and the sentence name a thing that promotions offer. */
    private static boolean isTopic(String title, String sentence) {
        return THINGS.stream().anyMatch(thing -> title.contains(thing) && sentence.contains(thing));
    }

    /** Whether the sentence has a number or a name to follow, or the answer a link or an image. */
    private static boolean leadsAway(Answer answer, String sentence) {
        return sentence.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '「' || c == '【')
                || sentence.contains("下方二维码")
                || answer.any(Promotion::leads);
    }

    private static boolean leads(Node node) {
        return node.kind() == Kind.LINK && node.target().contains("://") || Answer.isPicture(node);
    }

    /** Whether code or enough words remain without the promotions. */
    static boolean leaveAnAnswer(Answer answer, List<Promotion> found) {
        int promoting = found.stream()
                .mapToInt(promotion -> Prose.words(promotion.sentence()).size())
                .sum();
        boolean code = answer.blocks().stream().anyMatch(block -> block.node().isCodeBlock());
        return code || Prose.words(answer.text()).size() - promoting >= FEWEST_WORDS;
    }
}
