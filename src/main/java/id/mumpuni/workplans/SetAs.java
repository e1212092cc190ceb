package id.mumpuni.workplans;

/** In which capacity someone set a plan. */
public enum SetAs {
    APPRAISER, // pejabat penilai kinerja
    SUPERIOR // atasan pejabat penilai, because the appraiser did not by the end of January (Lampiran II, C.5)
}
