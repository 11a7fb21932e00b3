package io.github.questionlint.exchange;

/**
 * A file of an export.
 *
 * @param name its path below the folder that is written to, with {@code /}
 * @param text what is in it
 */
public record ExportFile(String name, String text) {}
