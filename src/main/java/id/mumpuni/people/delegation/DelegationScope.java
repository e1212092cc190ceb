package id.mumpuni.people.delegation;

enum DelegationScope {
    FULL, // Seluruh tugas
    APPRAISAL, // Penilaian kinerja saja
    DUTIES // Tugas sehari-hari, tanpa penilaian kinerja
}
