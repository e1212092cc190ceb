package id.mumpuni.integration.city;

import id.mumpuni.integration.city.CityUnit.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The organisation of an invented city, as large as its people need: a secretariat, agencies, districts, schools, clinics. */
final class CityPlan {

    private static final List<String> OFFICES = List.of(
            "Dinas Komunikasi dan Informatika",
            "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            "Dinas Sosial",
            "Dinas Lingkungan Hidup",
            "Badan Perencanaan Pembangunan Daerah",
            "Dinas Perhubungan",
            "Dinas Perdagangan dan Koperasi",
            "Badan Pendapatan Daerah",
            "Dinas Perpustakaan dan Kearsipan",
            "Dinas Pekerjaan Umum",
            "Dinas Ketahanan Pangan dan Pertanian",
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Badan Kesatuan Bangsa dan Politik",
            "Dinas Kebudayaan dan Pariwisata");
    private static final List<String> FIELDS =
            List.of("Perencanaan", "Pelayanan", "Pembinaan", "Pengendalian", "Kerja Sama");
    private static final List<String> DISTRICTS = List.of(
            "Melati",
            "Kenanga",
            "Cempaka",
            "Anggrek",
            "Seruni",
            "Flamboyan",
            "Dahlia",
            "Teratai",
            "Bugenvil",
            "Kamboja");
    private static final List<String> SIDES = List.of("Utara", "Selatan", "Timur", "Barat", "Tengah");

    private final Supplier<UUID> ids;
    private final List<CityUnit> units = new ArrayList<>();

    private CityPlan(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** The units with every parent before its children. A larger city has more of everything, and more levels. */
    static List<CityUnit> of(String city, int people, Supplier<UUID> ids) {
        var plan = new CityPlan(ids);
        CityUnit root = plan.add(null, "Pemerintah " + city, "Wali Kota", null, Staff.NONE);
        plan.secretariat(root, people);
        for (String office : OFFICES.subList(0, atMost(OFFICES.size(), 2 + people / 120))) {
            plan.office(root, office, people, Staff.OFFICE);
        }
        if (people >= 400) {
            plan.office(root, "Satuan Polisi Pamong Praja", people, Staff.PUBLIC_ORDER);
        }
        plan.education(root, people);
        plan.health(root, people);
        plan.districts(root, people);
        return plan.units;
    }

    private void secretariat(CityUnit root, int people) {
        CityUnit secretariat = add(root, "Sekretariat Daerah", "Sekretaris Daerah", "21", Staff.NONE);
        CityUnit assistant =
                add(secretariat, "Asisten Administrasi Umum", "Asisten Administrasi Umum", "22", Staff.NONE);
        add(assistant, "Bagian Organisasi", "Kepala Bagian Organisasi", "31", Staff.OFFICE);
        if (people >= 300) {
            add(assistant, "Bagian Umum", "Kepala Bagian Umum", "31", Staff.OFFICE);
            CityUnit welfare = add(secretariat, "Asisten Pemerintahan", "Asisten Pemerintahan", "22", Staff.NONE);
            add(welfare, "Bagian Hukum", "Kepala Bagian Hukum", "31", Staff.OFFICE);
        }
    }

    private CityUnit office(CityUnit root, String name, int people, Staff staff) {
        CityUnit office = add(root, name, "Kepala " + name, "22", Staff.NONE);
        CityUnit secretariat = add(office, "Sekretariat " + name, "Sekretaris " + name, "31", Staff.OFFICE);
        if (people >= 250) {
            add(
                    secretariat,
                    "Sub Bagian Umum dan Kepegawaian " + name,
                    "Kepala Sub Bagian Umum dan Kepegawaian",
                    "41",
                    Staff.OFFICE);
        }
        for (String field : FIELDS.subList(0, atMost(FIELDS.size(), 1 + people / 400))) {
            add(office, "Bidang " + field + " " + name, "Kepala Bidang " + field, "32", staff);
        }
        return office;
    }

    private void education(CityUnit root, int people) {
        CityUnit office = office(root, "Dinas Pendidikan", people, Staff.OFFICE);
        for (int i = 1; i <= 1 + people / 90; i++) {
            add(office, "UPTD SD Negeri " + i, "Kepala SD Negeri " + i, null, Staff.SCHOOL);
        }
        for (int i = 1; i <= 1 + people / 300; i++) {
            add(office, "UPTD SMP Negeri " + i, "Kepala SMP Negeri " + i, null, Staff.SCHOOL);
        }
    }

    private void health(CityUnit root, int people) {
        CityUnit office = office(root, "Dinas Kesehatan", people, Staff.OFFICE);
        for (int i = 0; i < 1 + people / 250; i++) {
            String place = place(i);
            add(office, "UPTD Puskesmas " + place, "Kepala Puskesmas " + place, null, Staff.CLINIC);
        }
    }

    private void districts(CityUnit root, int people) {
        for (int i = 0; i < atMost(30, 1 + people / 500); i++) {
            String place = place(i);
            CityUnit district = add(root, "Kecamatan " + place, "Camat " + place, "31", Staff.NEIGHBOURHOOD);
            add(district, "Sekretariat Kecamatan " + place, "Sekretaris Kecamatan " + place, "32", Staff.OFFICE);
            for (int k = 1; k <= atMost(5, 1 + people / 300); k++) {
                String neighbourhood = place + " " + roman(k);
                add(district, "Kelurahan " + neighbourhood, "Lurah " + neighbourhood, "41", Staff.NEIGHBOURHOOD);
            }
        }
    }

    private CityUnit add(
            @Nullable CityUnit parent, String name, String headTitle, @Nullable String echelon, Staff staff) {
        var unit = new CityUnit(ids.get(), parent, name.toUpperCase(Locale.ROOT), headTitle, echelon, staff);
        units.add(unit);
        return unit;
    }

    private static String place(int i) {
        String flower = DISTRICTS.get(i % DISTRICTS.size());
        int round = i / DISTRICTS.size();
        return round == 0
                ? flower
                : flower + " " + (round <= SIDES.size() ? SIDES.get(round - 1) : String.valueOf(round));
    }

    private static String roman(int n) {
        return List.of("I", "II", "III", "IV", "V").get(n - 1);
    }

    private static int atMost(int most, int wanted) {
        return Math.min(most, wanted);
    }
}
