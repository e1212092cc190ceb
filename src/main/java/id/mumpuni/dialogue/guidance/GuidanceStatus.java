package id.mumpuni.dialogue.guidance;

/** How far guidance has come. */
enum GuidanceStatus {
    OPEN, // being prepared and held
    SIGNING, // one of the two has signed: nothing changes any more
    SIGNED, // both have signed
    CANCELLED
}
