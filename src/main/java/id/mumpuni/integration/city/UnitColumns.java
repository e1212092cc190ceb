package id.mumpuni.integration.city;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of HierarkiUnor. */
final class UnitColumns {

    static final List<String> HEADERS = List.of(
            "NO",
            "ID",
            "NAMA UNOR",
            "ESELON ID",
            "NAMA JABATAN",
            "JENIS JABATAN",
            "JENJANG JABATAN",
            "TOTAL KEBUTUHAN",
            "DIATASAN ID",
            "ROOT ID",
            "ROW LEVEL",
            "URUTAN",
            "AKTIF",
            "CORDER",
            "INDUK UNOR ID");

    private final Map<UUID, Integer> order = new HashMap<>();
    private final CityUnit root;

    UnitColumns(List<CityUnit> units) {
        root = units.get(0);
        units.forEach(unit -> order.put(unit.id(), order.size() + 1));
    }

    List<String> cells(CityUnit unit) {
        String number = String.valueOf(order.get(unit.id()));
        CityUnit parent = unit.parent();
        return List.of(
                number,
                text(unit.id()),
                "-".repeat(unit.level()) + unit.name(),
                unit.echelon() == null ? "" : unit.echelon(),
                unit.headTitle(),
                unit.echelon() == null ? "" : "Jabatan Struktural",
                level(unit.echelon()),
                "1",
                parent == null ? "" : text(parent.id()),
                text(root.id()),
                String.valueOf(unit.level()),
                number,
                "1",
                path(unit),
                text(unit.agency().id()));
    }

    static String text(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }

    private static String path(CityUnit unit) {
        CityUnit parent = unit.parent();
        return (parent == null ? "" : path(parent)) + text(unit.id()) + "#";
    }

    private static String level(@Nullable String echelon) {
        if (echelon == null) {
            return "";
        }
        return switch (echelon.charAt(0)) {
            case '2' -> "JPT Pratama";
            case '3' -> "Administrator";
            default -> "Pengawas";
        };
    }
}
