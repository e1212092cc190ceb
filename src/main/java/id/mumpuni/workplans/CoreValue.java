package id.mumpuni.workplans;

/**
 * The seven values of BerAKHLAK, in their official order (PermenPANRB 6/2022, Lampiran II). The names and the three
 * statements of each are messages: {@code CoreValue.NAME} and {@code CoreValue.NAME.1} to {@code .3}.
 */
public enum CoreValue {
    SERVICE, // Berorientasi pelayanan
    ACCOUNTABLE, // Akuntabel
    COMPETENT, // Kompeten
    HARMONIOUS, // Harmonis
    LOYAL, // Loyal
    ADAPTIVE, // Adaptif
    COLLABORATIVE // Kolaboratif
}
