package id.mumpuni.workplans;

/** What an indicator of the STAFF model measures (Pasal 9). */
public enum IndicatorAspect {
    QUANTITY, // kuantitas
    QUALITY, // kualitas
    TIME, // waktu
    COST // biaya
}
