package id.mumpuni.workplans;

/** From what a planned result comes. */
public enum ResultOrigin {
    POST, // jabatan sendiri
    ACTING, // penugasan Plt. atau Plh.: always a main result (Lampiran II, stage 6)
    STUDY // tugas belajar (Lampiran II.B)
}
