package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionBank;
import java.util.List;
import java.util.stream.Stream;

/**
 * The views of a bank, each computed when it is first asked for. For one thread; what has been computed may be asked for
 * by several.
 */
public final class BankViews implements Views {
    private final QuestionBank bank;
    private final Memo memo = new Memo();

    /** The views of a bank. */
    public BankViews(QuestionBank bank) {
        this.bank = bank;
    }

    /** The bank. */
    public QuestionBank bank() {
        return bank;
    }

    /** The subjects of a view. Throws what the view threw, however often it is asked for. */
    public <T> Stream<T> of(BankView<T> view) {
        return list(view).stream();
    }

    private <T> List<T> list(BankView<T> view) {
        return memo.of(view, () -> view.of(this));
    }

    /** The subject of a view that has one. */
    public <T> T one(BankView<T> view) {
        return list(view).get(0);
    }

    /** The subjects of all files, in the order of the files; computed anew, for the views of a file do not outlive it. */
    public <T> Stream<T> of(FileView<T> view) {
        return bank.files().stream().flatMap(file -> new FileViews(file).of(view));
    }

    @Override
    public <T> List<T> subjects(View<T> view) {
        return view instanceof BankView<T> ofBank ? list(ofBank) : List.of();
    }

    /** Computes a view of a bank before its subjects are asked for; what it throws is thrown then. */
    public void compute(View<?> view) {
        if (view instanceof BankView<?> ofBank) {
            compute(ofBank);
        }
    }

    private <T> void compute(BankView<T> view) {
        memo.compute(view, () -> view.of(this));
    }
}
