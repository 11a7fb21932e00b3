package io.github.questionlint.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that the work on one file may take, as time of a processor, whatever threads take part. Work that takes longer
 * ends at the next check; every loop over the lines of a file comes by one. Only what is too slow depends on the machine:
 * what is within its time has the same result everywhere.
 */
public final class FileTime {
    /** A file of this size has the time of a limit; a larger one has more in proportion. */
    private static final int USUAL_BYTES = 1 << 17;

    /** Of as many checks less one, one looks at a clock; a power of two less one. */
    private static final int CALLS = 7;

    /** Work that takes less time of the clock is measured by it alone. */
    private static final long SHORT_NANOS = 1_000_000;

    private static final ThreadLocal<Reading> READING = ThreadLocal.withInitial(Reading::new);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean MEASURED = THREADS.isCurrentThreadCpuTimeSupported();
    private static final ThreadLocal<@Nullable Section> CURRENT = new ThreadLocal<>();

    private final long nanos;
    private final AtomicLong left;

    /** The last reading of the clock of a thread's processor, which costs more than the work on a small file. */
    private static final class Reading {
        private long cpu = cpu();
        private long read = System.nanoTime();

        /** The time of the processor at a time of the clock, at most {@link #SHORT_NANOS} too early. */
        long at(long now) {
            return now - read < SHORT_NANOS ? cpu : anew(now);
        }

        long anew(long now) {
            read = now;
            cpu = cpu();
            return cpu;
        }
    }

    private FileTime(long nanos) {
        this.nanos = nanos;
        this.left = new AtomicLong(nanos);
    }

    /** Says that the time of a file is up. Only {@link #run} catches it, and nobody who looks for defects. */
    private static final class TimeUp extends Error {
        private static final long serialVersionUID = 1;

        TimeUp() {
            super("the time is up", null, false, false);
        }
    }

    /** What one thread does for a file. */
    private static final class Section {
        private final FileTime time;
        private final long start;
        private final long began = System.nanoTime();
        private long nextLook;
        private int calls;

        Section(FileTime time) {
            this.time = time;
            this.start = READING.get().at(began);
            this.nextLook = began + time.left.get();
        }

        /** What was used; short work is taken to have used all the time that went by. */
        long used() {
            long now = System.nanoTime();
            return now - began < SHORT_NANOS ? now - began : READING.get().anew(now) - start;
        }

        /** The time of the processor is never more than that of the clock, which is asked at less cost. */
        void look() {
            long now = System.nanoTime();
            if (now - nextLook < 0) {
                return;
            }
            long rest = time.left.get() - (cpu() - start);
            if (rest <= 0) {
                throw new TimeUp();
            }
            nextLook = now + rest;
        }
    }

    /** As long as it takes. */
    static FileTime endless() {
        return new FileTime(Long.MAX_VALUE / 4);
    }

    /** The time for a file of a size. */
    static FileTime of(int bytes, Limits limits) {
        long parts = Math.max(1, (bytes + USUAL_BYTES - 1L) / USUAL_BYTES);
        return new FileTime(limits.fileMillis() * 1_000_000L * parts);
    }

    /** The same time for other work on the file. */
    public FileTime again() {
        return new FileTime(nanos);
    }

    /** How long it is, in milliseconds. */
    public long millis() {
        return nanos / 1_000_000;
    }

    /** Whether it is used up. */
    public boolean isUp() {
        return left.get() <= 0;
    }

    /** What some work gives; empty if its time is up before. */
    public <T> Optional<T> run(Supplier<T> work) {
        if (isUp()) {
            return Optional.empty();
        }
        Section before = CURRENT.get();
        Section section = new Section(this);
        CURRENT.set(section);
        try {
            return Optional.of(work.get());
        } catch (TimeUp e) {
            left.set(0);
            return Optional.empty();
        } finally {
            left.addAndGet(-section.used());
            CURRENT.set(before);
        }
    }

    /** Ends the work of this thread on a file if its time is up; does nothing outside of such work. */
    public static void check() {
        Section section = CURRENT.get();
        if (section != null && (++section.calls & CALLS) == 0) {
            section.look();
        }
    }

    private static long cpu() {
        return MEASURED ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
