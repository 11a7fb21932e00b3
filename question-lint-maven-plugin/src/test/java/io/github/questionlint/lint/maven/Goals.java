package io.github.questionlint.lint.maven;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Goals as Maven would set them up, with what they say kept. */
final class Goals {

    /** Keeps every line. */
    static final class Lines extends SystemStreamLog {
        final List<String> said = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            said.add("[INFO] " + line);
        }

        @Override
        public void warn(CharSequence line) {
            said.add("[WARNING] " + line);
        }

        @Override
        public void error(CharSequence line) {
            said.add("[ERROR] " + line);
        }
    }

    private Goals() {}

    static InitMojo init(Path folder) {
        return set(new InitMojo(), "directory", folder.toFile(), "lang", "en");
    }

    static CheckMojo check(Path folder) {
        return set(new CheckMojo(), "directory", folder.toFile(), "lang", "en");
    }

    static BaselineMojo baseline(Path folder) {
        return set(new BaselineMojo(), "directory", folder.toFile(), "lang", "en");
    }

    /** Sets parameters: name, value, name, value … */
    static <T extends AbstractMojo> T set(T goal, Object... namesAndValues) {
        try {
            for (int at = 0; at < namesAndValues.length; at += 2) {
                Field field = field(goal.getClass(), (String) namesAndValues[at]);
                field.setAccessible(true);
                field.set(goal, namesAndValues[at + 1]);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
        goal.setLog(new Lines());
        return goal;
    }

    /** A parameter of a goal, its own or one that all goals have. */
    private static Field field(Class<?> goal, String name) throws NoSuchFieldException {
        boolean own = Arrays.stream(goal.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(name));
        return own ? goal.getDeclaredField(name) : BankMojo.class.getDeclaredField(name);
    }

    static List<String> said(AbstractMojo goal) {
        return ((Lines) ((SafeLog) goal.getLog()).to()).said;
    }
}
