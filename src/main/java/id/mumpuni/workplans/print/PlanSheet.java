package id.mumpuni.workplans.print;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sheets of a plan's document; each can be had by itself, under its Indonesian name. */
enum PlanSheet {
    PLAN("skp"), // formats A.1.1, A.1.2, A.1.6, A.1.7
    ANNEX("lampiran"), // format A.1.8
    MANUAL("manual"); // format A.1.3

    /** All of them in one file. */
    static final String WHOLE = "dokumen-skp";

    private final String slug;

    PlanSheet(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Empty for a name that means nothing. */
    static Optional<Set<PlanSheet>> named(String name) {
        if (name.equals(WHOLE)) {
            return Optional.of(EnumSet.allOf(PlanSheet.class));
        }
        return Arrays.stream(values())
                .filter(sheet -> sheet.slug.equals(name))
                .findFirst()
                .map(EnumSet::of);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(PlanSheet::slug).toList();
    }
}
