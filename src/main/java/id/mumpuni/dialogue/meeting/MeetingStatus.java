package id.mumpuni.dialogue.meeting;

/** How far a meeting has come; whether it is today is a matter of the clock. */
enum MeetingStatus {
    CALLED,
    CLOSED,
    CANCELLED
}
