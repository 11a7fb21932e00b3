package io.github.questionlint.schema;

import io.github.questionlint.data.YamlNode;
import io.github.questionlint.source.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A number in the notation that YAML 1.2 and JSON share; infinity and NaN are not numbers. */
record NumberShape(boolean whole, double min, double max) implements Shape {
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

    @Override
    public void check(YamlNode value, String name, Consumer<Problem> problems) {
        String text = value.text().value();
        Pattern notation = whole ? INTEGER : DECIMAL;
        if (!value.isScalar() || !value.plain() || !notation.matcher(text).matches()) {
            problems.accept(Problem.of("field-type-mismatch", whole ? "integer" : "number", value.span(), name));
        } else if (!inRange(new BigDecimal(text))) {
            problems.accept(
                    Problem.of("field-value-invalid", "range", value.span(), name, text, bound(min), bound(max)));
        }
    }

    private boolean inRange(BigDecimal value) {
        return (Double.isInfinite(min) || value.compareTo(BigDecimal.valueOf(min)) >= 0)
                && (Double.isInfinite(max) || value.compareTo(BigDecimal.valueOf(max)) <= 0);
    }

    private static String bound(double bound) {
        if (Double.isInfinite(bound)) {
            return bound < 0 ? "-∞" : "∞";
        }
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", whole ? "integer" : "number");
        if (!Double.isInfinite(min)) {
            schema.put("minimum", new BigDecimal(bound(min)));
        }
        if (!Double.isInfinite(max)) {
            schema.put("maximum", new BigDecimal(bound(max)));
        }
        return schema;
    }
}
