package io.github.questionlint.exchange;

import io.github.questionlint.model.Fields;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number that is the answer of a question: the least and the greatest one that are right.
 *
 * @param min the least number
 * @param max the greatest number; the least one where only one is right
 * @param value the number itself; empty where only its limits are known
 * @param unit its unit; empty where it has none
 */
public record ItemNumber(BigDecimal min, BigDecimal max, Optional<BigDecimal> value, String unit) {

    private static final int LONGEST = 25;

    /** The number in the fields of a question; empty where its limits are not known. */
    static Optional<ItemNumber> of(Fields question) {
        return question.map("numeric").flatMap(ItemNumber::read);
    }

    /** The number with how far an answer may be off and its unit, in words. */
    String shown() {
        String written = value.map(exact -> plain(exact) + (isRange() ? " ± " + plain(tolerance()) : ""))
                .orElseGet(() -> plain(min) + " … " + plain(max));
        return (written + " " + unit).strip();
    }

    /** The number in the value of the field {@code numeric}; empty where its limits are not known. */
    static Optional<ItemNumber> read(Fields numeric) {
        String unit = numeric.text("unit", "");
        Optional<BigDecimal> value = numeric.number("value");
        if (value.isPresent()) {
            BigDecimal off = numeric.number("tolerance").orElse(BigDecimal.ZERO).abs();
            return Optional.of(
                    new ItemNumber(value.get().subtract(off), value.get().add(off), value, unit));
        }
        Optional<BigDecimal> max = numeric.number("max");
        return numeric.number("min")
                .filter(min -> max.isPresent())
                .map(min -> new ItemNumber(min, max.orElseThrow(), Optional.empty(), unit));
    }

    /** By how much an answer may be off; zero where it must be exact. */
    BigDecimal tolerance() {
        return value.map(max::subtract).orElse(BigDecimal.ZERO);
    }

    /** Whether more than one number is right. */
    boolean isRange() {
        return min.compareTo(max) != 0;
    }

    /** A number, without an exponent unless it is very long. */
    static String plain(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() > LONGEST ? number.toString() : plain;
    }
}
