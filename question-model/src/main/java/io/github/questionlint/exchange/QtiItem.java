package io.github.questionlint.exchange;

import io.github.questionlint.exchange.text.PartNames;
import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionType;
import io.github.questionlint.model.Role;
import io.github.questionlint.source.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a question as an item of QTI: what is right, what is asked, and how an answer is marked. */
final class QtiItem {
    private static final Pattern LANG = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final List<Role> FOR_MARKERS = List.of(Role.ANSWER, Role.KEY_POINTS, Role.EXPLANATION);

    private final Item item;
    private final int version;
    private final Losses losses;
    private final QtiWriter out;
    private final String lang;

    QtiItem(Item item, int version, Losses losses) {
        this.item = item;
        this.version = version;
        this.losses = losses;
        this.out = new QtiWriter(version);
        this.lang = item.question().lang();
    }

    /** A name as an identifier, which starts with a letter. */
    static String identifier(String name) {
        return Character.isDigit(name.charAt(0)) ? "i-" + name : name;
    }

    /** The document. */
    String text() {
        String space = version == 2
                ? "http://www.imsglobal.org/xsd/imsqti_v2p1"
                : "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
        boolean known = LANG.matcher(lang).matches();
        out.start(
                "assessmentItem",
                "xmlns",
                space,
                "identifier",
                identifier(item.name()),
                "title",
                title(),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "xml:lang",
                known ? lang : "und");
        QtiProcess process = new QtiProcess(item, version, out);
        new QtiResponse(item, out).declare();
        Optional<QtiCloze> cloze = item.cloze().map(gaps -> new QtiCloze(item, version));
        cloze.ifPresent(gaps -> gaps.declare(out));
        process.declare();
        out.line().start("itemBody");
        rubrics();
        out.line().startPlain("div");
        markdown(
                cloze.map(QtiCloze::text)
                        .orElseGet(() -> isOpen() ? KeyText.joined(item.asked(), KeyText.asked(item)) : item.asked()),
                "question");
        out.end();
        interaction();
        out.end();
        process.process();
        process.feedback(text -> markdown(text, "feedback"));
        out.line();
        tell(process.tells());
        String document = out.document();
        return cloze.map(gaps -> gaps.filled(document)).orElse(document);
    }

    private String title() {
        Question question = item.question();
        String plain = ItemCloze.markable(question, question.title().value(), new HashSet<>());
        String written = item.cloze().map(cloze -> cloze.blank(plain)).orElse(plain);
        return written.replaceAll("\\s+", " ").strip();
    }

    /** What a person who marks an answer reads. */
    private void rubrics() {
        for (Role role : FOR_MARKERS) {
            String known = role == Role.ANSWER && isOpen() ? KeyText.of(item) : "";
            String part = KeyText.joined(known, item.part(role));
            if (!part.isBlank()) {
                out.line().start("rubricBlock", "view", "scorer");
                if (version == 3) {
                    out.start("contentBody");
                }
                out.startPlain("p").text(PartNames.of(role, lang)).end();
                markdown(part, role.key());
                if (version == 3) {
                    out.end();
                }
                out.end();
            }
        }
    }

    /** Whether a person marks it. */
    private boolean isOpen() {
        return item.marking() == QuestionType.OPEN;
    }

    private void interaction() {
        switch (item.marking()) {
            case SINGLE_CHOICE -> choices("1");
            case MULTIPLE_CHOICE -> choices("0");
            case TRUE_FALSE -> truth();
            case NUMERIC, SHORT_ANSWER -> entry();
            case MATCHING -> QtiArranged.match(item, out, text -> markdown(text, "pairs"));
            case ORDERING -> QtiArranged.order(item, out, text -> markdown(text, "order"));
            case CLOZE -> {}
            default -> out.empty("extendedTextInteraction", "responseIdentifier", "RESPONSE");
        }
    }

    private void choices(String most) {
        out.line();
        String shuffle = String.valueOf(isShuffled());
        out.start("choiceInteraction", "responseIdentifier", "RESPONSE", "shuffle", shuffle, "maxChoices", most);
        for (int at = 0; at < item.choices().size(); at++) {
            ItemChoice choice = item.choices().get(at);
            out.line();
            if (isFixed(at)) {
                out.start("simpleChoice", "identifier", QtiResponse.choice(at), "fixed", "true");
            } else {
                out.start("simpleChoice", "identifier", QtiResponse.choice(at));
            }
            markdown(choice.text(), "choices");
            out.end();
            if (!choice.explanation().isBlank()) {
                losses.add(item, "choices", "feedback", "QTI");
            }
            if (Item.isUnclear(choice.mark())) {
                losses.add(item, "choices", "marks-unclear");
            }
        }
        out.end();
    }

    /** Who writes in our format knows that choices are shuffled unless they say otherwise; others do not. */
    private boolean isShuffled() {
        return item.question().hasMetadata() && item.question().metadata().shuffle();
    }

    private boolean isFixed(int at) {
        String own = item.choices().get(at).label();
        String label = own.isEmpty() ? QtiResponse.choice(at) : own;
        return isShuffled()
                && item.question().metadata().pinned().stream().map(Text::value).anyMatch(label::equals);
    }

    private void truth() {
        out.start("choiceInteraction", "responseIdentifier", "RESPONSE", "shuffle", "false", "maxChoices", "1");
        for (boolean truth : List.of(true, false)) {
            out.start("simpleChoice", "identifier", String.valueOf(truth))
                    .text(PartNames.of(truth, lang))
                    .end();
        }
        out.end();
    }

    private void entry() {
        out.startPlain("p").empty("textEntryInteraction", "responseIdentifier", "RESPONSE");
        item.number().map(ItemNumber::unit).filter(unit -> !unit.isEmpty()).ifPresent(unit -> out.text(" " + unit));
        out.end();
    }

    private void markdown(String markdown, String field) {
        boolean whole = out.markdown(markdown, this::fromItem);
        if (!whole) {
            losses.add(item, field, "html");
        }
    }

    /** Items lie in a folder of their own. */
    private String fromItem(String link) {
        boolean own = item.pictures().stream().map(Pictures::written).anyMatch(link::equals);
        return own ? "../" + link : link;
    }

    private void tell(boolean feedback) {
        if (!feedback && !item.feedback().isEmpty()) {
            losses.add(item, "feedback", Loss.NO_PLACE, "qti" + version);
        }
        if (item.showsChoices()) {
            losses.add(item, "choices", "choices-shown");
        }
        if (item.marking() == QuestionType.ORDERING && item.partialCredit().orElse(false)) {
            losses.add(item, "partialCredit", "partial-never", "QTI");
        }
        if (!new QtiScore(item).isMapped()) {
            ChoiceWeights.tellLost(item, losses, "QTI");
        }
        if (item.question().type() == QuestionType.CODE) {
            losses.add(item, "type", "type-open", "QTI");
        }
    }
}
