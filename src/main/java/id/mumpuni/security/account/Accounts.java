package id.mumpuni.security.account;

import id.mumpuni.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID employeeId);

    default Account get(UUID employeeId) {
        return findById(employeeId).orElseThrow(() -> new NotFound(Account.class, employeeId));
    }
}
