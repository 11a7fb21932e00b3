package io.github.questionlint.layout.card;

/**
 * A flash card in a document.
 *
 * @param separator what divides it, such as {@code ?} or {@code ::}
 * @param start the start of the question
 * @param titleEnd the end of the first line of the question
 * @param questionEnd the end of the question
 * @param mark the start of the separator
 * @param answer the start of the answer
 * @param end the end of the answer
 * @param lines how many lines it has
 */
record Card(String separator, int start, int titleEnd, int questionEnd, int mark, int answer, int end, int lines) {}
