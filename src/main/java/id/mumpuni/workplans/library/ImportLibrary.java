package id.mumpuni.workplans.library;

import id.mumpuni.people.PersonnelPolicy;
import id.mumpuni.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a workbook of the library: entries that say nothing new stay as they are. */
@Service
class ImportLibrary {

    record Outcome(int added, int changed, int same) {}

    private final LibraryPages pages;
    private final WriteEntry writeEntry;

    ImportLibrary(LibraryPages pages, WriteEntry writeEntry) {
        this.pages = pages;
        this.writeEntry = writeEntry;
    }

    /** @param apply false to say only what would come of it */
    @PersonnelPolicy.MayManage
    @Transactional
    Outcome take(List<LibrarySheet.Read> entries, boolean apply) {
        int added = 0;
        int changed = 0;
        int same = 0;
        for (LibrarySheet.Read entry : entries) {
            EntryForm known = known(entry.id());
            if (known != null && known.says(entry.form())) {
                same++;
                continue;
            }
            if (known == null) {
                added++;
            } else {
                changed++;
            }
            if (apply) {
                writeEntry.write(known == null ? null : entry.id(), entry.form());
            }
        }
        return new Outcome(added, changed, same);
    }

    private @Nullable EntryForm known(@Nullable UUID id) {
        try {
            return id == null ? null : pages.form(id);
        } catch (NotFound fromElsewhere) {
            return null;
        }
    }
}
