package id.mumpuni.integration.city;

import id.mumpuni.integration.SiasnFiles.CityOptions;
import id.mumpuni.integration.city.CityPerson.Post;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of DataPNS and DataPPPK, also those that the import leaves alone: a real export is as wide. */
final class PersonColumns {

    static final List<String> HEADERS = List.of(
            "PNS ID",
            "NIP BARU",
            "NIP LAMA",
            "NAMA",
            "GELAR DEPAN",
            "GELAR BELAKANG",
            "TEMPAT LAHIR ID",
            "TEMPAT LAHIR NAMA",
            "TANGGAL LAHIR",
            "JENIS KELAMIN",
            "AGAMA ID",
            "AGAMA NAMA",
            "JENIS KAWIN ID",
            "JENIS KAWIN NAMA",
            "NIK",
            "NOMOR HP",
            "EMAIL",
            "EMAIL GOV",
            "ALAMAT",
            "NPWP NOMOR",
            "BPJS",
            "JENIS PEGAWAI ID",
            "JENIS PEGAWAI NAMA",
            "KEDUDUKAN HUKUM ID",
            "KEDUDUKAN HUKUM NAMA",
            "STATUS CPNS PNS",
            "KARTU ASN VIRTUAL",
            "NOMOR SK CPNS",
            "TANGGAL SK CPNS",
            "TMT CPNS",
            "NOMOR SK PNS",
            "TANGGAL SK PNS",
            "TMT PNS",
            "GOL AWAL ID",
            "GOL AWAL NAMA",
            "GOL AKHIR ID",
            "GOL AKHIR NAMA",
            "TMT GOLONGAN",
            "MK TAHUN",
            "MK BULAN",
            "JENIS JABATAN ID",
            "JENIS JABATAN NAMA",
            "JABATAN ID",
            "JABATAN NAMA",
            "TMT JABATAN",
            "TINGKAT PENDIDIKAN ID",
            "TINGKAT PENDIDIKAN NAMA",
            "PENDIDIKAN ID",
            "PENDIDIKAN NAMA",
            "TAHUN LULUS",
            "KPKN ID",
            "KPKN NAMA",
            "LOKASI KERJA ID",
            "LOKASI KERJA NAMA",
            "UNOR ID",
            "UNOR NAMA",
            "INSTANSI INDUK ID",
            "INSTANSI INDUK NAMA",
            "INSTANSI KERJA ID",
            "INSTANSI KERJA NAMA",
            "SATUAN KERJA INDUK ID",
            "SATUAN KERJA INDUK NAMA",
            "SATUAN KERJA KERJA ID",
            "SATUAN KERJA KERJA NAMA",
            "IS VALID NIK",
            "NAMA SEKOLAH",
            "FLAG IKD",
            "ESELON ID",
            "ESELON NAMA");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final List<String> PLACES = List.of("Arunika", "Madiun", "Ambon", "Kupang", "Medan", "Pontianak");

    private final CityOptions options;
    private final CityUnit root;
    private final Random random;

    PersonColumns(CityOptions options, CityUnit root, Random random) {
        this.options = options;
        this.root = root;
        this.random = random;
    }

    List<String> cells(CityPerson person) {
        Map<String, String> row = new HashMap<>();
        identity(person, row);
        appointment(person, row);
        post(person.post(), person.since(), row);
        workplace(person.unit(), row);
        return HEADERS.stream().map(header -> row.getOrDefault(header, "")).toList();
    }

    private void identity(CityPerson person, Map<String, String> row) {
        row.put("PNS ID", UnitColumns.text(person.id()));
        row.put("NIP BARU", person.number());
        row.put("NAMA", person.name());
        row.put("GELAR DEPAN", orEmpty(person.frontTitle()));
        row.put("GELAR BELAKANG", orEmpty(person.backTitle()));
        row.put("TEMPAT LAHIR ID", anyId());
        row.put("TEMPAT LAHIR NAMA", PLACES.get(random.nextInt(PLACES.size())));
        row.put("TANGGAL LAHIR", DAY.format(person.birthDate()));
        row.put("JENIS KELAMIN", person.female() ? "F" : "M");
        row.put("AGAMA ID", "1");
        row.put("AGAMA NAMA", "Islam");
        row.put("JENIS KAWIN ID", "1");
        row.put("JENIS KAWIN NAMA", "Menikah");
        row.put("NIK", "'" + digits(16));
        row.put("NOMOR HP", "08" + digits(10));
        row.put("EMAIL", person.number() + "@example.org");
        row.put("ALAMAT", "Jl. Contoh No. " + (1 + random.nextInt(200)));
        row.put("IS VALID NIK", "True");
        row.put("FLAG IKD", "0");
        row.put("TINGKAT PENDIDIKAN ID", "40");
        row.put("TINGKAT PENDIDIKAN NAMA", person.education());
        row.put("PENDIDIKAN ID", anyId());
        row.put("PENDIDIKAN NAMA", person.education().toUpperCase(Locale.ROOT) + " UMUM");
        row.put("TAHUN LULUS", String.valueOf(person.birthDate().getYear() + 22));
    }

    private void appointment(CityPerson person, Map<String, String> row) {
        String appointed = DAY.format(person.appointed());
        row.put("JENIS PEGAWAI ID", "13");
        row.put("JENIS PEGAWAI NAMA", (person.contract() ? "PPPK" : "PNS") + " Daerah Kab./Kota");
        row.put("KEDUDUKAN HUKUM ID", person.contract() ? "71" : "01");
        row.put("KEDUDUKAN HUKUM NAMA", person.contract() ? "PPPK Aktif" : "Aktif");
        row.put(
                "NOMOR SK CPNS",
                "813/" + (100 + random.nextInt(900)) + "/" + person.appointed().getYear());
        row.put("TANGGAL SK CPNS", appointed);
        row.put("TMT CPNS", appointed);
        if (!person.contract()) {
            String confirmed = DAY.format(person.appointed().plusYears(1));
            row.put("STATUS CPNS PNS", "P");
            row.put(
                    "NOMOR SK PNS",
                    "821/" + (100 + random.nextInt(900)) + "/"
                            + (person.appointed().getYear() + 1));
            row.put("TANGGAL SK PNS", confirmed);
            row.put("TMT PNS", confirmed);
        }
        Period service = Period.between(person.appointed(), options.referenceDate());
        row.put("GOL AWAL NAMA", person.contract() ? person.rank() : "III/a");
        row.put("GOL AKHIR NAMA", person.rank());
        row.put("TMT GOLONGAN", DAY.format(person.rankSince()));
        row.put("MK TAHUN", String.valueOf(service.getYears()));
        row.put("MK BULAN", String.valueOf(service.getMonths()));
    }

    private void post(Post post, LocalDate since, Map<String, String> row) {
        row.put("JENIS JABATAN ID", post.kind());
        row.put(
                "JENIS JABATAN NAMA",
                switch (post.kind()) {
                    case "1" -> "Jabatan Struktural";
                    case "2" -> "Jabatan Fungsional";
                    default -> "Jabatan Pelaksana";
                });
        row.put("JABATAN ID", anyId());
        row.put("JABATAN NAMA", post.title());
        row.put("TMT JABATAN", DAY.format(since));
        String echelon = post.echelon();
        if (echelon != null) {
            row.put("ESELON ID", echelon);
            row.put(
                    "ESELON NAMA",
                    List.of("", "I", "II", "III", "IV").get(echelon.charAt(0) - '0') + "."
                            + (char) ('a' + echelon.charAt(1) - '1'));
        }
    }

    private void workplace(CityUnit unit, Map<String, String> row) {
        CityUnit agency = unit.agency();
        row.put("LOKASI KERJA ID", anyId());
        row.put("LOKASI KERJA NAMA", options.name());
        row.put("UNOR ID", UnitColumns.text(unit.id()));
        row.put("UNOR NAMA", unit.name() + " - " + agency.name() + " - " + root.name());
        for (String kind : List.of("INSTANSI INDUK", "INSTANSI KERJA")) {
            row.put(kind + " ID", UnitColumns.text(root.id()));
            row.put(kind + " NAMA", "Pemerintah " + options.name());
        }
        for (String kind : List.of("SATUAN KERJA INDUK", "SATUAN KERJA KERJA")) {
            row.put(kind + " ID", UnitColumns.text(agency.id()));
            row.put(kind + " NAMA", agency.name());
        }
    }

    private String anyId() {
        return UnitColumns.text(new UUID(random.nextLong(), random.nextLong()));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder(count).append(1 + random.nextInt(9));
        while (digits.length() < count) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
