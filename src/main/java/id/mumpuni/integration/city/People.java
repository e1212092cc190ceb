package id.mumpuni.integration.city;

import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.city.CityPerson.Post;
import id.mumpuni.integration.city.CityUnit.Staff;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents people: first a head for each unit that has one, then staff until the city is full. */
final class People {

    private static final List<String> WOMEN = List.of(
            "SRI", "DEWI", "SITI", "RATNA", "INDAH", "WULAN", "AYU", "LESTARI", "NUR", "FITRI", "RINA", "YULI", "MAYA",
            "TUTI", "DIAN", "ENDANG", "HANA", "KARTIKA", "LILIS", "MEGA");
    private static final List<String> MEN = List.of(
            "AGUS", "BUDI", "EKO", "HENDRA", "IWAN", "JOKO", "RUDI", "SLAMET", "TONO", "WAHYU", "ARIF", "BAMBANG",
            "DEDI", "FAJAR", "GUNAWAN", "HADI", "IRFAN", "LUKMAN", "RIZAL", "YUSUF");
    private static final List<String> FAMILY = List.of(
            "SANTOSO",
            "WIJAYA",
            "PRATAMA",
            "SARAGIH",
            "LUBIS",
            "HIDAYAT",
            "NUGROHO",
            "SETIAWAN",
            "KUSUMA",
            "RAHARJO",
            "MANURUNG",
            "PUTRA",
            "UTAMI",
            "HARAHAP",
            "SIREGAR",
            "ANGGRAINI",
            "MAHENDRA",
            "PERMATA",
            "SUSANTO",
            "TANJUNG",
            "WIBOWO",
            "YULIANTI",
            "AMALIA",
            "FIRMANSYAH");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private final CityOptions options;
    private final Random random;
    private final Set<String> numbers = new HashSet<>();
    private final Titles titles;

    People(CityOptions options, Random random) {
        this.options = options;
        this.random = random;
        this.titles = new Titles(random);
    }

    List<CityPerson> of(List<CityUnit> units) {
        List<CityPerson> people = new ArrayList<>();
        for (CityUnit unit : units) {
            boolean led = unit.parent() != null && people.size() < options.people();
            if (led) {
                people.add(person(unit, titles.head(unit), false));
            }
        }
        List<CityUnit> workplaces = workplaces(units);
        while (people.size() < options.people()) {
            CityUnit unit = workplaces.get(random.nextInt(workplaces.size()));
            people.add(person(unit, titles.staff(unit), random.nextInt(100) < 27));
        }
        return people;
    }

    private static List<CityUnit> workplaces(List<CityUnit> units) {
        List<CityUnit> places = new ArrayList<>();
        for (CityUnit unit : units) {
            for (int i = 0; i < unit.staff().weight(); i++) {
                places.add(unit);
            }
        }
        return places;
    }

    private CityPerson person(CityUnit unit, Post post, boolean contract) {
        boolean female = random.nextInt(100) < 56;
        int age = post.head() ? 40 + random.nextInt(17) : 24 + random.nextInt(32);
        LocalDate today = options.referenceDate();
        LocalDate birthDate = today.minusYears(age).minusDays(random.nextInt(365));
        LocalDate appointed = contract
                ? LocalDate.of(today.getYear() - random.nextInt(5) - 1, 3, 1)
                : firstOfMonth(birthDate.plusYears(20 + random.nextInt(Math.max(1, age - 21))));
        boolean physician =
                unit.staff() == Staff.CLINIC && (post.head() || post.title().startsWith("Dokter"));
        boolean graduate = post.head() || random.nextInt(100) < 70;
        return new CityPerson(
                new UUID(random.nextLong(), random.nextLong()),
                number(birthDate, appointed, female, contract),
                name(female),
                physician ? "dr." : null,
                backTitle(unit.staff(), graduate, physician),
                female,
                birthDate,
                contract,
                appointed,
                contract ? (graduate ? "IX" : "V") : rank(post, graduate),
                firstOfMonth(today.minusMonths(6L + random.nextInt(40))),
                post,
                since(appointed),
                unit,
                graduate ? "S-1/Sarjana" : "SLTA");
    }

    /** One in a hundred has been given a post that begins next month. */
    private LocalDate since(LocalDate appointed) {
        LocalDate today = options.referenceDate();
        if (random.nextInt(100) == 0) {
            return firstOfMonth(today.plusMonths(1));
        }
        LocalDate since = firstOfMonth(today.minusMonths(1L + random.nextInt(70)));
        return since.isBefore(appointed) ? appointed : since;
    }

    private String number(LocalDate birthDate, LocalDate appointed, boolean female, boolean contract) {
        String start = DAY.format(birthDate)
                + (contract ? appointed.getYear() + "21" : MONTH.format(appointed))
                + (female ? "2" : "1");
        for (int serial = 1; ; serial++) {
            String number = start + "%03d".formatted(serial);
            if (numbers.add(number)) {
                return number;
            }
        }
    }

    private String name(boolean female) {
        return pick(female ? WOMEN : MEN) + " " + pick(FAMILY) + (random.nextInt(4) == 0 ? " " + pick(FAMILY) : "");
    }

    private @Nullable String backTitle(Staff staff, boolean graduate, boolean physician) {
        if (physician || !graduate) {
            return null;
        }
        return staff == Staff.SCHOOL ? "S.Pd." : pick(List.of("S.E.", "S.T.", "S.Kom.", "S.Sos.", "S.H.", "S.A.P."));
    }

    private String rank(Post post, boolean graduate) {
        if (post.echelon() != null) {
            return post.echelon().startsWith("2") ? "IV/c" : post.echelon().startsWith("3") ? "IV/a" : "III/d";
        }
        return graduate
                ? pick(List.of("III/a", "III/b", "III/c", "III/d", "IV/a"))
                : pick(List.of("II/b", "II/c", "II/d"));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return day.withDayOfMonth(1);
    }
}
