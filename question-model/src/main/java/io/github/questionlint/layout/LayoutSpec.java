package io.github.questionlint.layout;

import io.github.questionlint.model.Fields;
import io.github.questionlint.schema.Shape;

/** Placeholder. */
public record LayoutSpec(String layout) {
    /** x. */
    public static final Shape SHAPE = io.github.questionlint.schema.Shapes.anyMap();

    /** x. */
    public static LayoutSpec of(Fields fields) {
        return new LayoutSpec(fields.text("layout", ""));
    }
}
