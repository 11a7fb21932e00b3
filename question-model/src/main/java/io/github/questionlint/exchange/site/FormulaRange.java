package io.github.questionlint.exchange.site;

/**
 * Where a formula is in a text.
 *
 * @param start where its first mark is, as an offset
 * @param end where its last mark ends
 */
record FormulaRange(int start, int end, Formula formula) {}
