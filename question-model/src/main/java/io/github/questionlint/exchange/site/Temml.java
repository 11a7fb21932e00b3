package io.github.questionlint.exchange.site;

import io.github.questionlint.source.Resources;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Turns TeX into MathML by Temml, a program in JavaScript that knows nothing of this machine: it has no Java, no files
 * and no network. A formula may take a number of steps, not of seconds, so that every machine gives the same.
 */
final class Temml {
    /** The most that a formula may take: six equations below one another take 1.3 million. */
    private static final int STEPS = 20_000_000;
    /** The most that all formulas of a bank may take together: twice what 3,500 questions with ten each take. */
    private static final long ALL = 5_000_000_000L;

    private static final int STEP = 100_000;
    private static final int DEPTH = 2_000;
    /** Bytes of stack: Rhino takes 850 KiB to read Temml alone, of the 1 MiB that a thread usually has. */
    private static final long STACK = 64L << 20;

    private static final String CALL = """
            (function (tex, display) {
              return temml.renderToString(tex, {
                displayMode: display, throwOnError: true, trust: false, macros: {}, maxExpand: 500, maxSize: [20, 40],
              });
            })
            """;

    private final Steps steps = new Steps();
    private @Nullable Scriptable scope;
    private @Nullable Function call;

    /** What Temml writes for a formula; empty where it knows no way. */
    Optional<String> mathml(Formula formula) {
        return CompletableFuture.supplyAsync(() -> drawn(formula), Temml::withStack)
                .join();
    }

    private static void withStack(Runnable task) {
        new Thread(null, task, "formula", STACK).start();
    }

    private Optional<String> drawn(Formula formula) {
        try {
            return Optional.of(steps.call(context -> run(context, formula)));
        } catch (RhinoException | OutOfSteps | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private String run(Context context, Formula formula) {
        Scriptable global = scope;
        Function render = call;
        if (global == null || render == null) {
            global = context.initSafeStandardObjects();
            context.evaluateString(global, Resources.text(Temml.class, "temml.js"), "temml.js", 1, null);
            render = (Function) context.evaluateString(global, CALL, "call.js", 1, null);
            ((ScriptableObject) global).sealObject();
            scope = global;
            call = render;
        }
        steps.all -= STEP;
        steps.left = (int) Math.min(STEPS, steps.all);
        Object[] args = {formula.tex(), formula.display()};
        return Context.toString(render.call(context, global, global, args));
    }

    /** A formula that takes too long; a script cannot catch it. */
    private static final class OutOfSteps extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Steps extends ContextFactory {
        private int left = Integer.MAX_VALUE;
        private long all = ALL;

        @Override
        protected Context makeContext() {
            Context context = super.makeContext();
            context.setInterpretedMode(true);
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInstructionObserverThreshold(STEP);
            context.setMaximumInterpreterStackDepth(DEPTH);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            left -= count;
            all -= count;
            if (left < 0) {
                throw new OutOfSteps();
            }
        }
    }
}
