package id.mumpuni.shared;

import java.util.List;

/** One page of rows, in the one shape that {@code layout/list.html} renders. The first page is 0. */
public record PageOf<T>(List<T> rows, int page, long total) {

    public boolean hasNext() {
        return (page + 1L) * ListQuery.PAGE_SIZE < total;
    }

    public boolean hasPrevious() {
        return page > 0;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The number of the first row on this page, counted from 1; 0 if the page is empty. */
    public long from() {
        return rows.isEmpty() ? 0 : (long) page * ListQuery.PAGE_SIZE + 1;
    }

    public long to() {
        return rows.isEmpty() ? 0 : from() + rows.size() - 1;
    }

    public long pages() {
        return Math.max(1, (total + ListQuery.PAGE_SIZE - 1) / ListQuery.PAGE_SIZE);
    }
}
