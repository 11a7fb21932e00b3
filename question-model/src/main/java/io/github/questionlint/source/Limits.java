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
 */
public record Limits(int fileBytes, int lineChars, int yamlLineChars, int yamlDepth, int delimiters, int files) {
    /** The limits that hold unless a bank sets its own. */
    public static final Limits DEFAULT = new Limits(2 << 20, 100_000, 64 << 10, 64, 2_000, 100_000);
}
