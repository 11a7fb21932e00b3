package io.github.questionlint.lint.rules;

import io.github.questionlint.lint.rule.RuleEntry;
import io.github.questionlint.lint.rules.answers.AnswerRules;
import io.github.questionlint.lint.rules.answers.keys.KeyRules;
import io.github.questionlint.lint.rules.bank.BankRules;
import io.github.questionlint.lint.rules.choices.ChoiceRules;
import io.github.questionlint.lint.rules.choices.weights.WeightRules;
import io.github.questionlint.lint.rules.duplicates.DuplicateRules;
import io.github.questionlint.lint.rules.formatting.blocks.BlockRules;
import io.github.questionlint.lint.rules.formatting.characters.CharacterRules;
import io.github.questionlint.lint.rules.formatting.chinese.ChineseRules;
import io.github.questionlint.lint.rules.formatting.emphasis.EmphasisRules;
import io.github.questionlint.lint.rules.formatting.html.HtmlRules;
import io.github.questionlint.lint.rules.formatting.links.LinkRules;
import io.github.questionlint.lint.rules.schema.SchemaRules;
import io.github.questionlint.lint.rules.translations.TranslationRules;
import io.github.questionlint.model.Question;
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
                    KeyRules.ALL,
                    LinkRules.ALL,
                    SchemaRules.ALL,
                    TranslationRules.ALL,
                    WeightRules.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(RuleEntry::name))
            .toList();

    private Rules() {}

    /**
     * How the rules about duplicates compare two questions of a bank, in lines to print.
     *
     * @param questions all questions of the bank, since what a word weighs depends on them
     * @param one the number of a question, from 0
     * @param other that of the other one
     * @param glossary the bank's own names of terms
     * @param lang the language to speak
     */
    public static List<String> comparison(
            List<Question> questions, int one, int other, List<String> glossary, String lang) {
        return DuplicateRules.comparison(questions, one, other, glossary, lang);
    }
}
