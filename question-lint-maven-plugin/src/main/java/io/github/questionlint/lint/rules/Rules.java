package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.answers.AnswerRules;
import io.github.questionlint.lint.rules.bank.BankRules;
import io.github.questionlint.lint.rules.choices.ChoiceRules;
import io.github.questionlint.lint.rules.duplicates.DuplicateRules;
import io.github.questionlint.lint.rules.formatting.blocks.BlockRules;
import io.github.questionlint.lint.rules.formatting.characters.CharacterRules;
import io.github.questionlint.lint.rules.formatting.chinese.ChineseRules;
import io.github.questionlint.lint.rules.formatting.emphasis.EmphasisRules;
import io.github.questionlint.lint.rules.formatting.html.HtmlRules;
import io.github.questionlint.lint.rules.formatting.links.LinkRules;
import io.github.questionlint.lint.rules.schema.SchemaRules;
import io.github.questionlint.lint.rules.translations.TranslationRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules. What the reader checks while it reads has a page and a name like any other rule. */
public final class Rules {

    /** Every rule, sorted by name. */
    public static final List<RuleEntry> ALL = Stream.of(
                    AnswerRules.ALL,
                    BankRules.ALL,
                    BlockRules.ALL,
                    CharacterRules.ALL,
                    ChineseRules.ALL,
                    ChoiceRules.ALL,
                    DuplicateRules.ALL,
                    EmphasisRules.ALL,
                    HtmlRules.ALL,
                    LinkRules.ALL,
                    SchemaRules.ALL,
                    TranslationRules.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(RuleEntry::name))
            .toList();

    private Rules() {}
}
