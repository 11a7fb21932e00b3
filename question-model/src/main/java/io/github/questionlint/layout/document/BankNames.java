package io.github.questionlint.layout.document;

import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the names of files and folders that hold questions, such as {@code interview} and {@code 面试题}. */
final class BankNames {
    private static final Pattern WORD = Pattern.compile("(?iU)" + WordTable.anyOf("bank"));

    private BankNames() {}

    /** Whether a text, such as a first heading, says that questions follow. */
    static boolean isQuestions(Text title) {
        return WORD.matcher(title.value().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the name of a file, or of the folder around it, says that it holds questions. */
    static boolean isQuestions(String path) {
        int file = path.lastIndexOf('/');
        int folder = file < 0 ? 0 : path.lastIndexOf('/', file - 1) + 1;
        return WORD.matcher(path.substring(folder).toLowerCase(Locale.ROOT)).find();
    }
}
