package id.mumpuni.workplans.cascade;

/** Whether the appraiser of somebody from elsewhere agrees that they work for this leader. */
enum GuestState {
    ASKED,
    AGREED,
    REFUSED
}
