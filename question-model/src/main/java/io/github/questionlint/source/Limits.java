package io.github.questionlint.source;

/**
 * The largest files that are read; larger ones are reported. The defaults are far above what real banks need: of
 * 16,797 Markdown files from public repositories one is larger than 1 MiB, the longest line has 75,514 characters, and
 * no paragraph has more than 1,475 delimiter characters.
 *
 * @param fileBytes the size of a file
 * @param lineChars the length of a line
 * @param yamlLineChars the length of a line of YAML, where a long word would take quadratic time
 * @param yamlDepth how deep YAML may be nested
 * @param delimiters the characters of one paragraph that could open or close something, such as {@code * _ [ `}
 * @param files how many files a bank may have
 * @param bankBytes the size of all files of a bank together
 * @param fileMillis the time that one file may take, in milliseconds of one processor, both for reading it and for its
 *     rules
 * @param runSeconds the time that a bank may take, in seconds
 */
public record Limits(
        int fileBytes,
        int lineChars,
        int yamlLineChars,
        int yamlDepth,
        int delimiters,
        int files,
        int bankBytes,
        int fileMillis,
        int runSeconds) {
    /** The limits that hold unless a bank sets its own. */
    public static final Limits DEFAULT = new Limits(2 << 20, 100_000, 64 << 10, 64, 2_000, 100_000);

    private static final int BANK_BYTES = 1 << 28;
    private static final int FILE_MILLIS = 2_000;
    private static final int RUN_SECONDS = 1_800;

    /** Limits of files, and the usual ones of banks and times. */
    public Limits(int fileBytes, int lineChars, int yamlLineChars, int yamlDepth, int delimiters, int files) {
        this(fileBytes, lineChars, yamlLineChars, yamlDepth, delimiters, files, BANK_BYTES, FILE_MILLIS, RUN_SECONDS);
    }
}
