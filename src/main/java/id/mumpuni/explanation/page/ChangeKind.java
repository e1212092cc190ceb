package id.mumpuni.explanation.page;

/** What happened to a result, in the words of people; told from the record of changes. */
enum ChangeKind {
    OPENED,
    LINE,
    PLAN,
    TAKEN_OUT,
    PUT_BACK,
    SELF,
    HANDED_IN,
    WITHDRAWN,
    ORGANISATION,
    JUDGED,
    PROPOSED,
    SEATED,
    TAKEN_BACK,
    ANSWERED,
    STUDY,
    EARLIER_PROPOSED,
    EARLIER_AGREED,
    EARLIER_DROPPED,
    CALIBRATED,
    SIGNED,
    RECEIVED,
    ACKNOWLEDGED,
    REFUSED,
    OBJECTED,
    OBJECTION_ENDED,
    DECIDED,
    DOCUMENT,
    OTHER
}
