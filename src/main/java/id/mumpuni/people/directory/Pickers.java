package id.mumpuni.people.directory;

import id.mumpuni.people.CurrentActor;
import id.mumpuni.shared.ListQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whom and what the fragments of {@code people/picker} find for the words that were typed. */
@Component("pickers")
class Pickers {

    private static final int SHORTEST = 2;
    private static final int BESIDE_THE_FIELD = 8;

    private final Directory directory;
    private final UnitChoices units;
    private final CurrentActor currentActor;

    Pickers(Directory directory, UnitChoices units, CurrentActor currentActor) {
        this.directory = directory;
        this.units = units;
        this.currentActor = currentActor;
    }

    /** This request looks for somebody for this field. */
    public boolean searching(String field) {
        return field.equals(parameter(SearchInForm.FOR_FIELD));
    }

    public String typed(String field) {
        String typed = parameter(field + "-q");
        return typed == null ? "" : typed;
    }

    public boolean asked(String typed) {
        return typed.strip().length() >= SHORTEST;
    }

    public List<DirectoryRow> people(String typed, boolean few) {
        if (!asked(typed)) {
            return List.of();
        }
        var filter = new DirectoryFilter(new ListQuery(typed, null, 0), null, null, null, null, null, false);
        List<DirectoryRow> found = directory.page(filter, currentActor.get()).rows();
        return found.subList(0, few ? Math.min(found.size(), BESIDE_THE_FIELD) : found.size());
    }

    public List<UnitChoices.Choice> units(String typed, boolean few) {
        return asked(typed) ? units.named(new ListQuery(typed, null, null).searchPattern(), few) : List.of();
    }

    private static @Nullable String parameter(String name) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getParameter(name)
                : null;
    }
}
