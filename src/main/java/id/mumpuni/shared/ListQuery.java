package id.mumpuni.shared;

import org.jspecify.annotations.Nullable;

/** What every list page reads from the URL: {@code ?q=..&sort=..&page=..}. Bad input falls back, it never fails. */
public record ListQuery(
        @Nullable String q, @Nullable String sort, @Nullable Integer page) {

    public static final int PAGE_SIZE = 50;

    /** What is longer finds nothing anyway. */
    private static final int LONGEST_SEARCH = 100;

    /** Cut here, so that no link and no redirect grows with what somebody pasted. */
    public ListQuery {
        q = q != null && q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
    }

    public boolean hasSearch() {
        return q != null && !q.isBlank();
    }

    /** The search as a pattern for {@code ILIKE}: what the person typed stands for itself, anywhere in the text. */
    public String searchPattern() {
        if (q == null) {
            return "%";
        }
        return "%" + q.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The first page is 0. */
    public int pageNumber() {
        return page == null ? 0 : Math.max(0, Math.min(page, Integer.MAX_VALUE / PAGE_SIZE));
    }

    public int offset() {
        return pageNumber() * PAGE_SIZE;
    }

    /** True if the sort is descending: the key in the URL starts with a minus. */
    public boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    public <S extends Enum<S>> S sortBy(Class<S> columns, S fallback) {
        String key = descending() && sort != null ? sort.substring(1) : sort;
        for (S column : columns.getEnumConstants()) {
            if (column.name().equalsIgnoreCase(key)) {
                return column;
            }
        }
        return fallback;
    }
}
