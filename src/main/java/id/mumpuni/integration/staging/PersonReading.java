package id.mumpuni.integration.staging;

import id.mumpuni.integration.rules.DisplayCase;
import id.mumpuni.integration.rules.PositionTitles;
import id.mumpuni.people.EmployeeNumber;
import id.mumpuni.people.EmploymentKind;
import id.mumpuni.people.Sex;
import id.mumpuni.shared.FileProblem;
import id.mumpuni.shared.FileRefused;
import id.mumpuni.shared.SheetRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads DataPNS and DataPPPK. It looks only at the columns that appraisal needs: identity number, address, telephone,
 * religion and marital state never leave the file.
 */
final class PersonReading {

    record Post(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String level) {}

    record Identity(
            @Nullable UUID id,
            String number,
            String name,
            @Nullable String frontTitle,
            @Nullable String backTitle,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate) {}

    record Career(
            @Nullable String email,
            @Nullable String rank,
            @Nullable LocalDate rankSince,
            @Nullable String education,
            @Nullable String legalStatus) {}

    record Person(
            ExportFile file,
            int row,
            Identity identity,
            Career career,
            Post post,
            @Nullable UUID unitId,
            @Nullable LocalDate since,
            boolean sound) {}

    static final List<String> REQUIRED = List.of(
            "PNS ID",
            "NIP BARU",
            "NAMA",
            "GELAR DEPAN",
            "GELAR BELAKANG",
            "TANGGAL LAHIR",
            "JENIS KELAMIN",
            "GOL AKHIR NAMA",
            "JENIS JABATAN ID",
            "JABATAN NAMA",
            "TMT JABATAN",
            "UNOR ID");

    private static final String NUMBER = "NIP BARU";
    private static final Map<String, Sex> SEXES = Map.ofEntries(
            Map.entry("M", Sex.M),
            Map.entry("L", Sex.M),
            Map.entry("PRIA", Sex.M),
            Map.entry("LAKI-LAKI", Sex.M),
            Map.entry("F", Sex.F),
            Map.entry("P", Sex.F),
            Map.entry("WANITA", Sex.F),
            Map.entry("PEREMPUAN", Sex.F));

    private final Known known;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<UUID, String> ids = new HashMap<>();
    private final Map<UUID, String> heads = new HashMap<>();

    PersonReading(Known known) {
        this.known = known;
    }

    /** A row that cannot be taken is still returned if it says who it is about: that person is not missing. */
    Person read(ExportFile file, SheetRow row, List<Issue> issues) {
        refuseOtherKind(file, row);
        var check = new RowCheck(file, row);
        Person person = person(check, file);
        issues.addAll(check.issues());
        return person;
    }

    private Person person(RowCheck check, ExportFile file) {
        Identity identity = identity(check, file.employment());
        Career career = career(check, file.employment());
        Post post = post(check);
        UUID unit = unit(check);
        LocalDate since = since(check);
        onlyOnce(check, identity.number(), identity.id());
        oneHead(check, unit, post, identity.name());
        return new Person(file, check.row().number(), identity, career, post, unit, since, check.isSound());
    }

    private static Identity identity(RowCheck check, EmploymentKind kind) {
        UUID id = check.requiredId("PNS ID");
        String name = check.required("NAMA");
        Sex sex = sex(check);
        LocalDate birthDate = check.requiredDate("TANGGAL LAHIR");
        return new Identity(
                id,
                number(check, kind, birthDate, sex),
                name == null ? "-" : DisplayCase.name(name),
                check.optional("GELAR DEPAN"),
                check.optional("GELAR BELAKANG"),
                sex,
                birthDate);
    }

    private Career career(RowCheck check, EmploymentKind kind) {
        String official = check.optional("EMAIL GOV");
        return new Career(
                official == null ? check.optional("EMAIL") : official,
                rank(check, kind),
                check.optionalDate("TMT GOLONGAN"),
                check.optional("TINGKAT PENDIDIKAN NAMA"),
                check.optional("KEDUDUKAN HUKUM NAMA"));
    }

    static void refuseOtherKind(ExportFile file, SheetRow row) {
        String kind = row.text("JENIS PEGAWAI NAMA").toUpperCase(Locale.ROOT);
        boolean contract = kind.startsWith("PPPK");
        if (contract && file == ExportFile.PERMANENT || kind.startsWith("PNS") && file == ExportFile.CONTRACT) {
            throw new FileRefused(
                    FileProblem.OTHER_KIND,
                    contract ? ExportFile.CONTRACT.exportName() : ExportFile.PERMANENT.exportName());
        }
    }

    private static String number(
            RowCheck check, EmploymentKind kind, @Nullable LocalDate birthDate, @Nullable Sex sex) {
        String typed = check.required(NUMBER);
        if (typed == null) {
            return "";
        }
        if (check.row().isNumber(NUMBER)) {
            check.report(NUMBER, IssueCode.NIP_AS_NUMBER); // a spreadsheet keeps 15 digits of a number
            return "";
        }
        EmployeeNumber.Reading reading = EmployeeNumber.read(typed, kind);
        reading.problems().forEach(problem -> check.report(NUMBER, IssueCode.of(problem)));
        EmployeeNumber number = reading.number();
        if (number == null) {
            String digits = EmployeeNumber.digits(typed);
            return digits.length() > 30 ? digits.substring(0, 30) : digits;
        }
        number.disagreements(birthDate, sex).forEach(problem -> check.report(NUMBER, IssueCode.of(problem)));
        return number.value();
    }

    private static @Nullable Sex sex(RowCheck check) {
        String text = check.required("JENIS KELAMIN");
        if (text == null) {
            return null;
        }
        Sex sex = SEXES.get(text.toUpperCase(Locale.ROOT));
        if (sex == null) {
            check.report("JENIS KELAMIN", IssueCode.SEX_UNKNOWN);
        }
        return sex;
    }

    private @Nullable String rank(RowCheck check, EmploymentKind kind) {
        String rank = check.optional("GOL AKHIR NAMA");
        if (rank != null && !known.hasRank(kind, rank)) {
            check.report("GOL AKHIR NAMA", IssueCode.RANK_UNKNOWN);
        }
        return rank;
    }

    /** A post is known by its kind and title: the export gives the same post another JABATAN ID for each person. */
    private static Post post(RowCheck check) {
        String code = check.required("JENIS JABATAN ID");
        String title = check.requiredTitle("JABATAN NAMA");
        if (code == null || title == null) {
            return new Post(null, title, null);
        }
        return switch (code) {
            case "1" -> new Post(structuralKind(check), title, null);
            case "2" -> new Post("FUNCTIONAL", title, PositionTitles.level(title));
            case "4" -> new Post("IMPLEMENTER", title, null);
            default -> {
                check.report("JENIS JABATAN ID", IssueCode.POSITION_KIND_UNKNOWN);
                yield new Post(null, title, null);
            }
        };
    }

    private static @Nullable String structuralKind(RowCheck check) {
        String column = check.row().has("ESELON NAMA") ? "ESELON NAMA" : "ESELON ID";
        String echelon = check.required(column);
        if (echelon == null) {
            return null;
        }
        String kind = PositionTitles.structuralKind(echelon);
        if (kind == null) {
            check.report(column, IssueCode.ECHELON_UNKNOWN);
        }
        return kind;
    }

    private @Nullable UUID unit(RowCheck check) {
        UUID unit = check.requiredId("UNOR ID");
        if (unit != null && !known.units().contains(unit)) {
            check.report("UNOR ID", IssueCode.UNIT_UNKNOWN);
        }
        return unit;
    }

    private @Nullable LocalDate since(RowCheck check) {
        LocalDate since = check.requiredDate("TMT JABATAN");
        if (since != null && since.isAfter(known.today())) {
            check.report("TMT JABATAN", IssueCode.POST_STARTS_LATER);
        }
        return since;
    }

    private void onlyOnce(RowCheck check, String number, @Nullable UUID id) {
        String here = check.file().exportName() + " " + check.row().number();
        String sameNumber = number.isEmpty() ? null : numbers.putIfAbsent(number, here);
        if (sameNumber != null) {
            check.report(NUMBER, IssueCode.NIP_TWICE, sameNumber);
        }
        String sameId = id == null ? null : ids.putIfAbsent(id, here);
        if (sameId != null && sameNumber == null) {
            check.report("PNS ID", IssueCode.PERSON_TWICE, sameId);
        }
    }

    private void oneHead(RowCheck check, @Nullable UUID unit, Post post, String name) {
        boolean structural = post.kind() != null
                && !post.kind().equals("FUNCTIONAL")
                && !post.kind().equals("IMPLEMENTER");
        if (unit == null || !structural || !check.isSound()) {
            return;
        }
        String other = heads.putIfAbsent(unit, name);
        if (other != null) {
            check.report("UNOR ID", IssueCode.SECOND_HEAD, other);
        }
    }
}
