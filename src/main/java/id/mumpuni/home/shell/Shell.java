package id.mumpuni.home.shell;

import id.mumpuni.shared.Announcement;
import id.mumpuni.shared.MenuItem;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page shows. Texts are message keys, except names.
 *
 * @param entries asked for when a page is drawn: most forms lead to another page and draw none
 */
record Shell(
        @Nullable Person person,
        String theme,
        String language,
        @Nullable String city,
        int idleSeconds,
        Supplier<Entries> entries,
        List<Announcement> announcements) {

    /** How many entries fit in the bar at the bottom of a phone. */
    private static final int QUICK = 4;

    record Person(String id, String name, String initials, List<String> roles) {}

    record Entries(List<Group> menu, List<Item> top) {

        static final Entries NONE = new Entries(List.of(), List.of());
    }

    record Group(String label, List<Item> items) {}

    record Item(MenuItem item, boolean current) {

        public String label() {
            return item.label();
        }

        public String icon() {
            return item.icon();
        }

        public String href() {
            return item.href();
        }

        public @Nullable Integer waiting() {
            Integer count = item.waiting();
            return count == null || count == 0 ? null : count;
        }
    }

    public List<Group> menu() {
        return entries.get().menu();
    }

    public List<Item> top() {
        return entries.get().top();
    }

    public boolean signedIn() {
        return person != null;
    }

    public String name() {
        return person == null ? "" : person.name();
    }

    public List<Item> quick() {
        return menu().stream()
                .flatMap(group -> group.items().stream())
                .filter(entry -> entry.item().quick())
                .limit(QUICK)
                .toList();
    }

    public String otherLanguage() {
        return "id".equals(language) ? "en" : "id";
    }

    public String otherTheme() {
        return "light".equals(theme) ? "dark" : "light";
    }
}
