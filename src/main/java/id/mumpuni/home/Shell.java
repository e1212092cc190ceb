package id.mumpuni.home;

import id.mumpuni.shared.MenuItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every page shows around its content. */
record Shell(@Nullable UUID employeeId, String name, List<MenuGroup> menu, String theme, String language, String city) {

    record MenuGroup(String label, List<Entry> items) {}

    record Entry(
            String label,
            String icon,
            String href,
            @Nullable Integer waiting,
            boolean quick,
            boolean current) {

        static Entry of(MenuItem item, String path) {
            boolean current = item.href().equals("/") ? path.equals("/") : path.startsWith(item.href());
            Integer waiting = item.waiting();
            return new Entry(
                    item.label(),
                    item.icon(),
                    item.href(),
                    waiting == null || waiting == 0 ? null : waiting,
                    item.quick(),
                    current);
        }
    }

    public boolean signedIn() {
        return employeeId != null;
    }

    /** The first letters of the first two words of the name without titles before it. */
    public String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : name.replaceAll(",.*", "").split(" ")) {
            if (!word.isEmpty() && !word.endsWith(".") && letters.length() < 2) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    /** The phone's bottom bar: four at most. */
    public List<Entry> quick() {
        return menu.stream()
                .flatMap(group -> group.items().stream())
                .filter(Entry::quick)
                .limit(4)
                .toList();
    }
}
