package id.mumpuni.workplans;

/** What a person needs to deliver (Pasal 11). */
public enum ResourceKind {
    PEOPLE, // sumber daya manusia
    BUDGET, // anggaran
    EQUIPMENT, // peralatan kerja
    SUPPORT, // pendampingan pimpinan
    FACILITIES // sarana dan prasarana
}
