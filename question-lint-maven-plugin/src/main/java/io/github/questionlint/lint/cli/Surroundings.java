package io.github.questionlint.lint.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program runs in.
 *
 * @param here the folder that the user is in, absolute
 * @param environment the variables of the process
 * @param in the standard input
 * @param out the standard output, for what was found
 * @param err the standard error, for what went wrong
 * @param terminal whether the output goes to a terminal
 */
record Surroundings(
        Path here,
        Map<String, String> environment,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal) {}
