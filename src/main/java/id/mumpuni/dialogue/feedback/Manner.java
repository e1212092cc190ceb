package id.mumpuni.dialogue.feedback;

/** How feedback is given (PermenPANRB 6/2022, Pasal 17). */
enum Manner {
    WRITTEN, // tidak langsung
    DIRECT // langsung: said in a talk, written down afterwards
}
