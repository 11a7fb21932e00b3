package io.github.questionlint.source;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Whether there is memory left, so that a bank that is too large ends in a sentence before it ends in endless collecting. */
public final class HeapRoom {
    /** Where so much is still in use after old objects were collected, little more will fit. */
    private static final double FULL = 0.9;

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(pool -> pool.getUsage().getMax() > 0)
            .peek(pool ->
                    pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * FULL)))
            .toList();

    private HeapRoom() {}

    /**
     * Ends the run where the memory is full.
     *
     * @throws OutOfMemoryError if it is; a little earlier than Java itself would throw it
     */
    public static void demand() {
        if (POOLS.stream().anyMatch(MemoryPoolMXBean::isCollectionUsageThresholdExceeded)) {
            throw new OutOfMemoryError("the heap is full");
        }
    }
}
