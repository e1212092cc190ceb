package id.mumpuni.dialogue;

/** What a leader sees in feedback (PermenPANRB 6/2022, Pasal 20). */
public enum Headway {
    SHOWN, // menunjukkan kemajuan kinerja
    NOT_SHOWN // tidak menunjukkan kemajuan kinerja
}
