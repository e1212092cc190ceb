package id.mumpuni.integration.city;

import id.mumpuni.integration.city.CityPerson.Post;
import id.mumpuni.integration.city.CityUnit.Staff;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which posts there are in which kind of unit. */
final class Titles {

    private static final Map<Staff, List<String>> FUNCTIONAL = Map.of(
            Staff.OFFICE,
                    List.of(
                            "Analis Kebijakan Ahli Muda",
                            "Perencana Ahli Pertama",
                            "Pranata Komputer Ahli Pertama",
                            "Arsiparis Terampil"),
            Staff.SCHOOL, List.of("Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Pertama", "Guru Ahli Madya"),
            Staff.CLINIC,
                    List.of(
                            "Perawat Terampil",
                            "Bidan Mahir",
                            "Dokter Ahli Pertama",
                            "Perawat Ahli Pertama",
                            "Apoteker Ahli Pertama"),
            Staff.PUBLIC_ORDER, List.of("Polisi Pamong Praja Terampil", "Polisi Pamong Praja Pemula"),
            Staff.NEIGHBOURHOOD, List.of("Arsiparis Terampil"));
    private static final List<String> IMPLEMENTERS = List.of(
            "Pengadministrasi Perkantoran",
            "Penelaah Teknis Kebijakan",
            "Pengolah Data dan Informasi",
            "Operator Layanan Operasional");

    private final Random random;

    Titles(Random random) {
        this.random = random;
    }

    Post head(CityUnit unit) {
        if (unit.isLedByFunctional()) {
            String own = unit.staff() == Staff.SCHOOL ? "Guru Ahli Madya" : "Dokter Ahli Madya";
            return new Post("2", own + " (" + unit.headTitle() + ")", null, true);
        }
        return new Post("1", unit.headTitle(), unit.echelon(), true);
    }

    Post staff(CityUnit unit) {
        boolean functional = random.nextInt(100) < (unit.isLedByFunctional() ? 90 : 40);
        List<String> titles = functional ? FUNCTIONAL.getOrDefault(unit.staff(), IMPLEMENTERS) : IMPLEMENTERS;
        String title = titles.get(random.nextInt(titles.size()));
        return new Post(IMPLEMENTERS.contains(title) ? "4" : "2", title, null, false);
    }
}
