package id.mumpuni.competencies.dictionary;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** By what everybody is measured stands in everybody's menu; who keeps it has it among what they manage. */
@Component
class CompetencyMenu implements MenuSource {

    private static final int AFTER_LIBRARY = 48;
    private static final int AFTER_RESULTS = 45;

    private final PersonnelPolicy personnel;

    CompetencyMenu(PersonnelPolicy personnel) {
        this.personnel = personnel;
    }

    @Override
    public List<MenuItem> items() {
        boolean keeper = personnel.here().mayManage();
        var group = keeper ? MenuItem.Group.MANAGE : MenuItem.Group.OWN;
        int order = keeper ? AFTER_LIBRARY : AFTER_RESULTS;
        return List.of(
                new MenuItem(group, order, "competencies.title", "books", "/kamus-kompetensi", null, false),
                new MenuItem(group, order + 1, "standards.title", "ruler", "/standar-jabatan", null, false));
    }
}
