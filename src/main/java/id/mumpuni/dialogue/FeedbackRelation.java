package id.mumpuni.dialogue;

/** What the giver of feedback is to the person, on the day it is given (PermenPANRB 6/2022, Pasal 18). */
public enum FeedbackRelation {
    LEADER, // pimpinan
    PEER, // rekan kerja setingkat
    SUBORDINATE, // pegawai di bawahnya
    OTHER // pihak lain yang berhubungan dengan kinerja
}
