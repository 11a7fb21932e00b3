package io.github.questionlint.layout.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the names of files and folders that hold questions, such as {@code interview} and {@code 面试题}. */
public final class BankNames {
    private static final Pattern WORD = Pattern.compile("(?iU)" + WordTable.anyOf("bank"));

    private BankNames() {}

    /** Whether the name of a file, or of the folder around it, says that it holds questions. */
    public static boolean isQuestions(String path) {
        int file = path.lastIndexOf('/');
        int folder = file < 0 ? 0 : path.lastIndexOf('/', file - 1) + 1;
        return WORD.matcher(path.substring(folder).toLowerCase(Locale.ROOT)).find();
    }
}
