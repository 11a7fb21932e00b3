/**
 * Finds words and phrases in texts. The words are in files {@code words.yaml} beside the classes that look for them, in the
 * one format that {@link io.github.questionlint.data.WordLists} describes and reads.
 */
package io.github.questionlint.lint.words;
