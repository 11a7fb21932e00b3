package io.github.questionlint.layout.choices;

/**
 * What a choice is called, and where it starts.
 *
 * @param name its letter or number, in upper case, by which a key names it
 * @param written whether the author wrote the name in front of it; otherwise its place in the list is its name
 * @param lead the start of the list marker or of the marks in front of the name
 * @param start the place of the name, or of the text without one
 * @param end the end of the name, exclusive; its start where it is not written
 * @param textStart the start of the text after it
 */
record OptionLabel(String name, boolean written, int lead, int start, int end, int textStart) {}
