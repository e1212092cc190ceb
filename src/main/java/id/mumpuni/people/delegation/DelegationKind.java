package id.mumpuni.people.delegation;

enum DelegationKind {
    ACTING, // Plt.
    DAILY // Plh.
}
