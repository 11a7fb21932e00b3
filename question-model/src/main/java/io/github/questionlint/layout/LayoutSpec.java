package io.github.questionlint.layout;

/** Placeholder. */
public record LayoutSpec(String layout) {}
