package id.mumpuni.integration.staging;

import id.mumpuni.integration.rules.DisplayCase;
import id.mumpuni.integration.rules.UnitTree;
import id.mumpuni.shared.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads HierarkiUnor. A city has some hundred units, so the whole tree is looked at before one is accepted. */
final class UnitReading {

    record Unit(
            int row,
            UUID id,
            @Nullable UUID parentId,
            String name,
            @Nullable String headTitle,
            @Nullable String echelon,
            int order) {}

    private static final String ID = "ID";
    private static final String PARENT = "DIATASAN ID";

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Unit> refused = new LinkedHashMap<>();
    private final Map<UUID, RowCheck> rows = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    void read(SheetRow row) {
        var check = new RowCheck(ExportFile.UNITS, row);
        Unit unit = unit(check);
        if (unit != null && check.isSound()) {
            accept(unit, check);
        } else if (unit != null) {
            refused.putIfAbsent(unit.id(), unit);
        }
        issues.addAll(check.issues());
    }

    private void accept(Unit unit, RowCheck check) {
        Unit other = units.get(unit.id());
        if (other != null) {
            check.report(ID, IssueCode.UNIT_TWICE, String.valueOf(other.row()));
        } else if (check.row().text("AKTIF").equals("0")) {
            check.report("AKTIF", IssueCode.UNIT_INACTIVE);
        } else {
            units.put(unit.id(), unit);
            rows.put(unit.id(), check);
        }
    }

    /** The units that make a tree together with the known ones; what does not fit is reported. */
    List<Unit> accepted(List<UnitTree.Node> known) {
        List<UnitTree.Node> file = units.values().stream()
                .map(unit -> new UnitTree.Node(unit.id(), unit.parentId()))
                .toList();
        List<UnitTree.Node> others =
                known.stream().filter(node -> !units.containsKey(node.id())).toList();
        UnitTree.faults(file, others).forEach((id, fault) -> refuse(id, fault));
        units.values().stream().filter(unit -> unit.parentId() == null).skip(1).forEach(unit -> {
            var check = new RowCheck(ExportFile.UNITS, row(unit.id()).row());
            check.report(PARENT, IssueCode.SECOND_ROOT);
            issues.addAll(check.issues());
        });
        return List.copyOf(units.values());
    }

    /** Units of the file that are not taken, as far as the file says which they are. */
    List<Unit> refused() {
        return refused.values().stream()
                .filter(unit -> !units.containsKey(unit.id()))
                .toList();
    }

    List<Issue> issues() {
        return issues;
    }

    private void refuse(UUID id, UnitTree.Fault fault) {
        var check = new RowCheck(ExportFile.UNITS, row(id).row());
        check.report(
                PARENT,
                switch (fault) {
                    case UNKNOWN_PARENT -> IssueCode.UNIT_PARENT_UNKNOWN;
                    case LOOP -> IssueCode.UNIT_LOOP;
                    case BELOW_REFUSED -> IssueCode.UNIT_BELOW_REFUSED;
                });
        issues.addAll(check.issues());
        Unit unit = units.remove(id);
        if (unit != null) {
            refused.putIfAbsent(id, unit);
        }
    }

    private RowCheck row(UUID id) {
        RowCheck check = rows.get(id);
        if (check == null) {
            throw new IllegalStateException("a unit without its row");
        }
        return check;
    }

    private static @Nullable Unit unit(RowCheck check) {
        UUID id = check.requiredId(ID);
        String name = check.required("NAMA UNOR");
        UUID parent = check.optionalId(PARENT);
        String headTitle = check.optionalTitle("NAMA JABATAN");
        String echelon = check.optional("ESELON ID");
        if (echelon != null && !echelon.matches("[1-5][1-9]")) {
            check.report("ESELON ID", IssueCode.ECHELON_UNKNOWN);
        }
        if (id == null || name == null) {
            return null;
        }
        String order = check.row().text("URUTAN");
        int position = order.matches("[0-9]{1,9}")
                ? Integer.parseInt(order)
                : check.row().number();
        // the export draws the tree with leading hyphens
        String bareName = name.replaceFirst("^[-\\s]+", "");
        if (bareName.isEmpty()) {
            check.report("NAMA UNOR", IssueCode.VALUE_MISSING);
        }
        return new Unit(check.row().number(), id, parent, DisplayCase.title(bareName), headTitle, echelon, position);
    }
}
