package id.mumpuni.security.account;

public enum AccountState {
    INVITED, // belum aktif: waits for its owner and an activation code
    ACTIVE, // aktif
    DISABLED // dinonaktifkan
}
