package id.mumpuni.dialogue.counselling;

/**
 * As what somebody counsels. It decides to whom the record is reported beside the personnel officer who arranged the
 * counselling (PermenPANRB 6/2022, Lampiran III, 5.d).
 */
enum CounsellorCapacity {
    INDEPENDENT, // konselor independen: to the personnel agency alone
    APPRAISER, // the appraiser, trained in counselling: to the appraiser's superior
    FUNCTION; // an official whose function it is: to the appraiser and the appraiser's superior

    boolean reportsToAppraiser() {
        return this == FUNCTION;
    }

    boolean reportsToSuperior() {
        return this != INDEPENDENT;
    }
}
