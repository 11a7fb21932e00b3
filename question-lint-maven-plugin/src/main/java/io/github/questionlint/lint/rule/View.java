package io.github.questionlint.lint.rule;

import io.github.questionlint.model.Question;
import io.github.questionlint.model.QuestionFile;
import java.util.stream.Stream;

/**
 * A way to look at a file or a bank: it gives the subjects that rules check. The engine computes equal views once, and
 * hands their subjects to all rules that ask for them, so that a rule neither loops nor takes anything apart.
 *
 * <p>A family keeps a view beside the class of its subjects:
 *
 * <pre>{@code
 * record Table(SourceFile file, Node node) {
 *     static final FileView<Table> VIEW =
 *             FileView.of(Table.class, views -> views.of(Blocks.VIEW).flatMap(Table::in));
 * }
 *
 * final class TableBroken implements Rule<Table> {
 *     public View<Table> view() {
 *         return Table.VIEW;
 *     }
 *
 *     public void check(Table table, Reporter reporter) { … }
 * }
 * }</pre>
 *
 * <p>A view with settings is a record, for records are equal if their settings are.
 *
 * @param <T> what the subjects are
 */
public sealed interface View<T> permits FileView, BankView {
    /** Each file as a whole. */
    FileView<QuestionFile> FILE = FileView.of(QuestionFile.class, views -> Stream.of(views.file()));

    /** Each question of a file. */
    FileView<Question> QUESTION = FileView.of(Question.class, views -> views.file().questions().stream());

    /** The class of the subjects. Views that are equal have the same. */
    Class<T> type();

    /** Whether the subjects of a file depend on nothing outside of it. */
    boolean isByFile();
}
