package io.github.questionlint.lint.rules.schema;

import io.github.questionlint.data.WordLists;
import io.github.questionlint.lint.rule.Reporter;
import io.github.questionlint.lint.rule.Rule;
import io.github.questionlint.lint.rule.View;
import io.github.questionlint.model.Fields;
import io.github.questionlint.model.Question;
import io.github.questionlint.source.Span;
import io.github.questionlint.source.Text;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SourceInvalid implements Rule<Question> {
    private static final Set<String> PLACEHOLDERS =
            WordLists.beside(SourceInvalid.class).set("placeholder-hosts");
    private static final Set<String> PRIVATE =
            WordLists.beside(SourceInvalid.class).set("private-hosts");
    private static final Pattern URL = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(\\[[^\\]]*]|[^/?#:]*)");
    private static final Pattern LOCAL = Pattern.compile("(?i)file:/.*|[a-z]:[\\\\/].*|\\\\\\\\.*|/(?:home|Users)/.*");

    @Override
    public View<Question> view() {
        return View.QUESTION;
    }

    @Override
    public void check(Question question, Reporter reporter) {
        for (Fields source : question.fields().maps("sources")) {
            source.text("url").ifPresent(url -> checkUrl(url, reporter));
            Stream.of("title", "locator")
                    .flatMap(name -> source.text(name).stream())
                    .filter(text -> LOCAL.matcher(text.value()).matches())
                    .forEach(text -> reporter.report(text.span(), "path", text));
        }
    }

    /** A text that is no web address at all is reported by another check, for its field. */
    private static void checkUrl(Text url, Reporter reporter) {
        Matcher matcher = URL.matcher(url.value());
        if (!matcher.lookingAt()) {
            return;
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        Span place = url.spanOf(matcher.start(1), matcher.end(1));
        if (isBelow(host, PLACEHOLDERS)) {
            reporter.report(place, "placeholder", host);
        } else if (host.indexOf('.') < 0 || isBelow(host, PRIVATE) || isPrivateNumber(host)) {
            reporter.report(place, "private", host);
        }
    }

    private static boolean isBelow(String host, Set<String> names) {
        return names.contains(host) || names.stream().anyMatch(name -> host.endsWith("." + name));
    }

    private static boolean isPrivateNumber(String host) {
        return host.matches("(?:127|10|0)\\.[0-9.]+|192\\.168\\.[0-9.]+|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9.]+");
    }
}
