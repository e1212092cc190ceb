package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.MenuItem;
import id.mumpuni.shared.MenuSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** In the menu of those who keep the library; others come to it from their plan. */
@Component
class LibraryMenu implements MenuSource {

    private final PersonnelPolicy personnel;

    LibraryMenu(PersonnelPolicy personnel) {
        this.personnel = personnel;
    }

    @Override
    public List<MenuItem> items() {
        return personnel.here().mayManage()
                ? List.of(
                        new MenuItem(MenuItem.Group.MANAGE, 47, "library.menu", "books", "/pustaka-hasil", null, false))
                : List.of();
    }
}
