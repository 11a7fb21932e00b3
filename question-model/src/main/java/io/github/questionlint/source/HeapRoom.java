package io.github.questionlint.source;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** Whether there is memory left, so that a bank that is too large ends in a sentence before it ends in endless collecting. */
public final class HeapRoom {
    /** Where so much is still in use after old objects were collected, little more will fit. */
    private static final double FULL = 0.9;

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getUsage().getMax() > 0)
            .toList();

    private HeapRoom() {}

    /**
     * Ends the run where the memory is full. What Java knows of that is of its last collection: what filled the heap may be
     * another run, of which nothing is in use any more, so that it is asked to collect before it is believed.
     *
     * @throws OutOfMemoryError if it is; a little earlier than Java itself would throw it
     */
    public static void demand() {
        if (isFull()) {
            collect();
            if (isFull()) {
                throw new OutOfMemoryError("the heap is full");
            }
        }
    }

    private static boolean isFull() {
        return POOLS.stream().anyMatch(HeapRoom::isFull);
    }

    /** Java has a flag for this, but sets it some time after the collection. */
    private static boolean isFull(MemoryPoolMXBean pool) {
        MemoryUsage left = pool.getCollectionUsage();
        return left.getUsed() >= left.getMax() * FULL;
    }

    /** Once for all threads that ask at the same time. */
    private static synchronized void collect() {
        if (isFull()) {
            ManagementFactory.getMemoryMXBean().gc();
        }
    }
}
