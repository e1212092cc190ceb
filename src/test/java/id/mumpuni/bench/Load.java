package id.mumpuni.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work by several clients at once, a fixed number of times, each of them timed. */
final class Load {

    /** One piece of work: the number of the client, and which of its turns it is. */
    interface Work {
        void run(int client, int turn) throws Exception;
    }

    /** Times in milliseconds. */
    record Figures(double median, double p99, double perSecond) {}

    private Load() {}

    static Figures measure(int clients, int total, Work work) throws Exception {
        int turns = Math.max(1, total / clients);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<long[]>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                all.add(() -> timed(client, turns, work));
            }
            long before = System.nanoTime();
            List<Future<long[]>> results = threads.invokeAll(all);
            double seconds = (System.nanoTime() - before) / 1e9;
            return figures(results, seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] timed(int client, int turns, Work work) throws Exception {
        long[] times = new long[turns];
        for (int turn = 0; turn < turns; turn++) {
            long before = System.nanoTime();
            work.run(client, turn);
            times[turn] = System.nanoTime() - before;
        }
        return times;
    }

    private static Figures figures(List<Future<long[]>> results, double seconds) throws Exception {
        long[] times = new long[0];
        for (Future<long[]> result : results) {
            long[] some = result.get();
            int end = times.length;
            times = Arrays.copyOf(times, end + some.length);
            System.arraycopy(some, 0, times, end, some.length);
        }
        Arrays.sort(times);
        return new Figures(at(times, 0.5), at(times, 0.99), times.length / seconds);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
