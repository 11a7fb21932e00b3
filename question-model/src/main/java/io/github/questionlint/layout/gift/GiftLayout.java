package io.github.questionlint.layout.gift;

import io.github.questionlint.layout.document.Document;
import io.github.questionlint.layout.spec.LayoutSpec;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A question is an entry of a text file in Moodle's GIFT format, with its answers in braces. */
public final class GiftLayout {
    /** What no other text has: braces that begin with the sign of an answer. */
    private static final Pattern ANSWERS =
            Pattern.compile("\\{\\s{0,40}(?:[=~#]\\s{0,9}[^\\s=~]|(?:T|TRUE|F|FALSE)\\s{0,9}[#}])");
    /** The least share of the entries of a text that must ask something. */
    private static final double MOST = 0.6;

    private GiftLayout() {}

    /** Whether a file is named as GIFT. */
    public static boolean isNamed(String path) {
        return path.endsWith(".gift") || path.endsWith(".gift.txt");
    }

    /** Whether a text may be GIFT: a quick test. */
    public static boolean mayBe(String text) {
        return ANSWERS.matcher(text).find();
    }

    /** Whether a document is GIFT: by its name, or because most of its entries ask something. */
    public static boolean isGift(Document document) {
        List<GiftEntry> entries = GiftEntries.of(document.file());
        long asking = entries.stream().filter(GiftEntry::isQuestion).count();
        return asking > 0
                && (isNamed(document.path())
                        || asking >= entries.size() * MOST
                                && mayBe(document.file().text()));
    }

    /** The questions of a document, in its order; what is wrong with them goes to {@code problems}. */
    public static List<Question> questions(
            Document document, LayoutSpec spec, String lang, Consumer<Problem> problems) {
        return GiftEntries.of(document.file()).stream()
                .filter(GiftEntry::isQuestion)
                .filter(entry -> spec.fits(GiftQuestion.title(document.file(), entry)))
                .map(entry -> GiftQuestion.of(document.file(), spec, entry, lang, problems))
                .toList();
    }
}
