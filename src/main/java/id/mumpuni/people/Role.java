package id.mumpuni.people;

/** What a person is allowed to do for the city, besides the own work. Being an appraiser is no role: it follows. */
public enum Role {
    EMPLOYEE, // Pegawai: everyone
    UNIT_PERSONNEL_OFFICER, // Pengelola kepegawaian unit, for the subtrees in Actor.officerOf
    PERSONNEL_OFFICER, // BKD
    AUDITOR, // Auditor: reads, never changes
    ADMINISTRATOR // Administrator sistem: accounts and settings, sees no appraisal
}
