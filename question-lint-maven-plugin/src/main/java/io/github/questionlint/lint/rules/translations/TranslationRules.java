package io.github.questionlint.lint.rules.translations;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about the editions of a question. */
public final class TranslationRules {

    /** The rules of this family, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(TranslationDangling.class, TranslationDangling::new),
            RuleEntry.of(TranslationKeyDrift.class, TranslationKeyDrift::new),
            RuleEntry.of(TranslationMissing.class, TranslationMissing::new),
            RuleEntry.of(TranslationOriginalUnclear.class, TranslationOriginalUnclear::new),
            RuleEntry.of(TranslationStale.class, TranslationStale::new),
            RuleEntry.of(TranslationStructureDrift.class, TranslationStructureDrift::new),
            RuleEntry.of(TranslationUnpinned.class, TranslationUnpinned::new),
            RuleEntry.of(TranslationUntranslated.class, TranslationUntranslated::new));

    private TranslationRules() {}
}
