package id.mumpuni.dialogue.feedback;

/** When feedback is given (PermenPANRB 6/2022, Pasal 19). */
enum Occasion {
    REGULAR, // berkala, as agreed
    INCIDENTAL // insidentil
}
