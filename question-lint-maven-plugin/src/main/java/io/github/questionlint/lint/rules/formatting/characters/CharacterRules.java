package io.github.questionlint.lint.rules.formatting.characters;

import io.github.questionlint.lint.rule.RuleEntry;
import java.util.List;

/** The rules about characters that do not belong in a text. */
public final class CharacterRules {

    /** All of them, sorted by name. */
    public static final List<RuleEntry> ALL = List.of(
            RuleEntry.of(BidiControl.class, BidiControl::new),
            RuleEntry.ofReader(CharacterRules.class, "control-character"),
            RuleEntry.ofReader(CharacterRules.class, "encoding-invalid"),
            RuleEntry.of(FrontMatterFullwidth.class, FrontMatterFullwidth::new),
            RuleEntry.of(InvisibleCharacter.class, InvisibleCharacter::new),
            RuleEntry.of(MergeConflict.class, MergeConflict::new),
            RuleEntry.of(Mojibake.class, Mojibake::new),
            RuleEntry.of(ReplacementCharacter.class, ReplacementCharacter::new));

    private CharacterRules() {}
}
