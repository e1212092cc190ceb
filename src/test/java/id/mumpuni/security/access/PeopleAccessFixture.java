package id.mumpuni.security.access;

import java.util.Optional;
import java.util.UUID;

/** People and units are there for everyone: the employee's own record, the people below an appraiser or officer. */
class PeopleAccessFixture implements AccessFixture {

    @Override
    public Optional<UUID> own(String pattern, Visitor visitor, World world) {
        if (isPerson(pattern)) {
            return Optional.of(world.employee());
        }
        return isUnit(pattern) ? Optional.of(world.unit()) : Optional.empty();
    }

    @Override
    public Optional<UUID> other(String pattern, World world) {
        if (isPerson(pattern)) {
            return Optional.of(world.stranger());
        }
        return isUnit(pattern) ? Optional.of(world.otherUnit()) : Optional.empty();
    }

    private static boolean isPerson(String pattern) {
        return pattern.startsWith("/pegawai/{") || pattern.startsWith("/akun/{");
    }

    private static boolean isUnit(String pattern) {
        return pattern.startsWith("/unit/{");
    }
}
