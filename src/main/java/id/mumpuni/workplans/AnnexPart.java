package id.mumpuni.workplans;

/** What a line of the annex (Lampiran SKP, format A.1.8) is about. */
public enum AnnexPart {
    RESOURCE, // dukungan sumber daya
    REPORT, // skema pertanggungjawaban
    POSITIVE, // konsekuensi positif
    NEGATIVE // konsekuensi negatif
}
