package io.github.questionlint.lint.rule;

import io.github.questionlint.model.QuestionFile;
import java.util.List;
import java.util.stream.Stream;

/** The views of one file, each computed when it is first asked for. For one thread. */
public final class FileViews implements Views {
    private final QuestionFile file;
    private final Memo memo = new Memo();

    /** The views of a file. */
    public FileViews(QuestionFile file) {
        this.file = file;
    }

    /** The file. */
    public QuestionFile file() {
        return file;
    }

    /** The subjects of a view. Throws what the view threw, however often it is asked for. */
    public <T> Stream<T> of(FileView<T> view) {
        return list(view).stream();
    }

    private <T> List<T> list(FileView<T> view) {
        return memo.of(view, () -> view.of(this));
    }

    /** The subject of a view that has one. */
    public <T> T one(FileView<T> view) {
        return list(view).get(0);
    }

    @Override
    public <T> List<T> subjects(View<T> view) {
        return view instanceof FileView<T> ofFile ? list(ofFile) : List.of();
    }
}
