package id.mumpuni.dialogue.counselling;

/** How far counselling has come. */
enum CounsellingStatus {
    REPORTED, // the appraiser has reported a problem of behaviour (B.1.10)
    DISMISSED, // the personnel officer has settled it without counselling
    APPOINTED, // counsellor, time and place are set
    RECORDED, // held; the counsellor has signed the record
    CLOSED // the personnel officer has said what follows
}
