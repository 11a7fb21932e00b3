package io.github.questionlint.lint.workspace;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file of a bank whose content does not come from the disk.
 *
 * @param path where the file is, or would be
 * @param content its bytes; read once
 */
public record GivenFile(Path path, InputStream content) {}
