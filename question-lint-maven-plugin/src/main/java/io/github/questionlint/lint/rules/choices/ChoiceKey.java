package io.github.questionlint.lint.rules.choices;

import io.github.questionlint.lint.rule.BankView;
import io.github.questionlint.lint.rule.BankViews;
import io.github.questionlint.lint.rules.shared.AskedQuestion;
import io.github.questionlint.lint.rules.shared.Unwritten;
import io.github.questionlint.model.Choice;
import io.github.questionlint.model.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question with choices, and whether its bank has a custom that leaves it without a key.
 *
 * @param asked the question
 * @param keyless where nearly no choice question has a choice that is marked as correct: the path of its file, or
 *     {@link #BANK}; empty if this one is an exception or has a key
 */
record ChoiceKey(AskedQuestion asked, Optional<String> keyless) {
    private static final int SEVERAL = 5;
    private static final double NEARLY_ALL = 0.8;
    /** The bank as a place. */
    static final String BANK = "";

    /** Each question with choices of a bank, but for those that are not written yet. */
    static final BankView<ChoiceKey> VIEW = BankView.of(ChoiceKey.class, ChoiceKey::all);

    /** The same without those whose keys are in a way that is not read, which is one finding about the bank. */
    static final BankView<ChoiceKey> READ = BankView.of(ChoiceKey.class, views -> {
        boolean unread = views.of(UnreadKeys.VIEW).findFirst().isPresent();
        return views.of(VIEW).filter(key -> !(unread && key.usual()));
    });

    private static Stream<ChoiceKey> all(BankViews views) {
        List<AskedQuestion> asked = views.of(AskedQuestion.VIEW)
                .filter(it -> !it.question().choices().isEmpty() && !isElsewhere(it))
                .filter(it -> !Unwritten.is(it.question().title().value()))
                .toList();
        Custom bank = new Custom();
        Map<String, Custom> files = new HashMap<>();
        for (AskedQuestion it : asked) {
            boolean keyless = isKeyless(it);
            bank.add(keyless);
            files.computeIfAbsent(it.file().path(), path -> new Custom()).add(keyless);
        }
        return asked.stream().map(it -> new ChoiceKey(it, usual(it, bank, files)));
    }

    private static Optional<String> usual(AskedQuestion asked, Custom bank, Map<String, Custom> files) {
        String path = asked.file().path();
        if (!isKeyless(asked) || asked.question().hasMetadata()) {
            return Optional.empty();
        }
        return bank.isKeyless()
                ? Optional.of(BANK)
                : Optional.of(path)
                        .filter(it -> Objects.requireNonNull(files.get(it)).isKeyless());
    }

    /** How many questions of a place have a key. */
    private static final class Custom {
        private int all;
        private int keyless;

        void add(boolean lacksKey) {
            all++;
            keyless += lacksKey ? 1 : 0;
        }

        /** Whether nearly none has one. */
        boolean isKeyless() {
            return keyless >= SEVERAL && keyless >= all * NEARLY_ALL;
        }
    }

    /** Whether the question has no key, as nearly none around it. */
    boolean usual() {
        return keyless.isPresent();
    }

    /** Whether the key is in another file. */
    private static boolean isElsewhere(AskedQuestion asked) {
        return asked.question().answeredAt().isPresent() && isKeyless(asked);
    }

    /** The number of choices of a question that are marked as right. */
    static int count(Question question) {
        int count = 0;
        for (Choice choice : question.choices()) {
            count += choice.correct() ? 1 : 0;
        }
        return count;
    }

    private static boolean isKeyless(AskedQuestion asked) {
        return count(asked.question()) == 0;
    }
}
