package id.mumpuni.dialogue.meeting;

/** Whether an invited member came. */
enum Attendance {
    INVITED, // not marked yet
    PRESENT,
    EXCUSED,
    ABSENT
}
